package io.telcopledge.support.complaint.api;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.concurrency.Version;
import io.telcopledge.kit.identity.Roles;
import io.telcopledge.kit.paging.rest.PageView;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.support.complaint.Complaint;
import io.telcopledge.support.complaint.store.ComplaintLists;
import io.telcopledge.support.complaint.store.ComplaintSearch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
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

/** Reads complaints: a customer their own, the desk and the auditor all. */
@Path(Answers.COMPLAINTS)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
public class ComplaintListResource {

    private final Mutiny.SessionFactory sessions;
    private final ComplaintLists lists;
    private final ComplaintReader reader;
    private final ComplaintAccess access;
    private final OperatorTime time;

    @Inject
    public ComplaintListResource(
            Mutiny.SessionFactory sessions,
            ComplaintLists lists,
            ComplaintReader reader,
            ComplaintAccess access,
            OperatorTime time) {
        this.sessions = sessions;
        this.lists = lists;
        this.reader = reader;
        this.access = access;
        this.time = time;
    }

    @GET
    @RolesAllowed({Roles.CUSTOMER, Roles.AGENT, Roles.SUPERVISOR, Roles.AUDITOR})
    @Operation(
            summary =
                    "Complaints without their words, the newest first or the most urgent; Link and next lead to the following page")
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
                                                        implementation = ComplaintView.class),
                                                @SchemaProperty(name = "next", type = SchemaType.STRING)
                                            })))
    public Uni<Response> list(@BeanParam ComplaintFilter filter, @Context UriInfo uri) {
        ComplaintSearch search = filter.search(access.confinedTo());
        int limit = filter.page().limit();
        return sessions.withSession(session -> lists.find(session, search, limit))
                .map(page -> PageView.respond(
                        page.map(complaint -> ComplaintView.of(complaint, time, access.seesAll())),
                        uri.getRequestUriBuilder()));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.CUSTOMER, Roles.AGENT, Roles.SUPERVISOR, Roles.AUDITOR})
    @Operation(summary = "A complaint with its words and its history; its ETag is what a change is of")
    @APIResponse(responseCode = "304", description = "If-None-Match names the version that it still has")
    @APIResponseSchema(value = ComplaintDetails.class, responseCode = "200")
    public Uni<Response> get(
            @PathParam("id") String text, @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String held) {
        return sessions.withSession(
                session -> access.find(session, text).chain(complaint -> answer(session, complaint, held)));
    }

    private Uni<Response> answer(Mutiny.Session session, Complaint complaint, @Nullable String held) {
        Version version = new Version(complaint.version());
        Uni<Boolean> isHeld = version.isHeldBy(held)
                ? reader.isSettled(session, complaint)
                : Uni.createFrom().item(false);
        Uni<Response.ResponseBuilder> answer = isHeld.chain(same -> same
                ? Uni.createFrom().item(Response.notModified())
                : reader.details(session, complaint, access.seesAll()).map(Response::ok));
        // Personal: no cache on the way may keep it.
        return answer.map(response -> response.header(HttpHeaders.ETAG, version.tag())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build());
    }
}
