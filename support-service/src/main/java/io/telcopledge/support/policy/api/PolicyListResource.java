package io.telcopledge.support.policy.api;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.identity.Roles;
import io.telcopledge.kit.paging.rest.PageRequest;
import io.telcopledge.kit.paging.rest.PageView;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.support.complaint.ComplaintPromise;
import io.telcopledge.support.policy.Book;
import io.telcopledge.support.policy.PolicyVersion;
import io.telcopledge.support.policy.store.PolicyBooks;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Reads policies and their versions. */
@Path(PolicyResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Policies and calendars")
@RolesAllowed({Roles.AGENT, Roles.SUPERVISOR, Roles.AUDITOR, Roles.MANAGER})
public class PolicyListResource {

    private final Mutiny.SessionFactory sessions;
    private final PolicyBooks books;
    private final OperatorTime time;

    @Inject
    public PolicyListResource(Mutiny.SessionFactory sessions, PolicyBooks books, OperatorTime time) {
        this.sessions = sessions;
        this.books = books;
        this.time = time;
    }

    @GET
    @Operation(summary = "The latest version of each policy, by id; a public promise is read by its name")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            type = SchemaType.OBJECT,
                                            properties = {
                                                @SchemaProperty(
                                                        name = "items",
                                                        type = SchemaType.ARRAY,
                                                        implementation = PolicyView.class),
                                                @SchemaProperty(name = "next", type = SchemaType.STRING)
                                            })))
    public Uni<Response> list(
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("after") @Nullable String after,
            @Context UriInfo uri) {
        PageRequest request = PageRequest.of(limit, after, String.class);
        return sessions.withSession(books::read)
                .map(book -> PageView.respond(
                        Shelf.latest(book.policies().values(), request).map(policy -> view(book, policy)),
                        uri.getRequestUriBuilder()));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "The latest version of a policy; its ETag is what the next one names")
    @APIResponseSchema(value = PolicyView.class, responseCode = "200")
    public Uni<Response> get(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        return sessions.withSession(books::read).map(book -> {
            PolicyView view = view(book, id);
            return Shelf.one(view, view.version(), ifNoneMatch);
        });
    }

    @GET
    @Path("{id}/versions")
    @Operation(summary = "All versions of a policy, the first one first")
    public Uni<Response> versions(
            @PathParam("id") String id,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("after") @Nullable String after,
            @Context UriInfo uri) {
        PageRequest request = PageRequest.of(limit, after, Long.class);
        return sessions.withSession(books::read)
                .map(book -> PageView.respond(
                        Shelf.all(book.policies().get(id), request, "policy").map(policy -> view(book, policy)),
                        uri.getRequestUriBuilder()));
    }

    private PolicyView view(Book book, String id) {
        return Arrays.stream(ComplaintPromise.values())
                .filter(promise -> promise.policy().clock().equals(id))
                .findFirst()
                .map(PolicyView::of)
                .orElseGet(() -> view(
                        book, Shelf.there(book.policies().get(id), "policy").latest()));
    }

    private PolicyView view(Book book, PolicyVersion version) {
        return PolicyView.of(version, book.retirementOf(version), time);
    }
}
