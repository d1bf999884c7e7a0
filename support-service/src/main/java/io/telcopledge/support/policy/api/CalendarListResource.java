package io.telcopledge.support.policy.api;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.identity.Roles;
import io.telcopledge.kit.paging.rest.PageRequest;
import io.telcopledge.kit.paging.rest.PageView;
import io.telcopledge.kit.time.OperatorTime;
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

/** Reads calendars and their versions. */
@Path(CalendarResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Policies and calendars")
@RolesAllowed({Roles.AGENT, Roles.SUPERVISOR, Roles.AUDITOR, Roles.MANAGER})
public class CalendarListResource {

    private final Mutiny.SessionFactory sessions;
    private final PolicyBooks books;
    private final OperatorTime time;

    @Inject
    public CalendarListResource(Mutiny.SessionFactory sessions, PolicyBooks books, OperatorTime time) {
        this.sessions = sessions;
        this.books = books;
        this.time = time;
    }

    @GET
    @Operation(summary = "The latest version of each calendar, by id")
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
                                                        implementation = CalendarView.class),
                                                @SchemaProperty(name = "next", type = SchemaType.STRING)
                                            })))
    public Uni<Response> list(
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("after") @Nullable String after,
            @Context UriInfo uri) {
        PageRequest request = PageRequest.of(limit, after, String.class);
        return sessions.withSession(books::read)
                .map(book -> PageView.respond(
                        Shelf.latest(book.calendars().values(), request)
                                .map(calendar -> CalendarView.of(calendar, time)),
                        uri.getRequestUriBuilder()));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "The latest version of a calendar; its ETag is what the next one names")
    @APIResponseSchema(value = CalendarView.class, responseCode = "200")
    public Uni<Response> get(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        return sessions.withSession(books::read).map(book -> {
            CalendarView view = CalendarView.of(
                    Shelf.there(book.calendars().get(id), "calendar").latest(), time);
            return Shelf.one(view, view.version(), ifNoneMatch);
        });
    }

    @GET
    @Path("{id}/versions")
    @Operation(summary = "All versions of a calendar, the first one first")
    public Uni<Response> versions(
            @PathParam("id") String id,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("after") @Nullable String after,
            @Context UriInfo uri) {
        PageRequest request = PageRequest.of(limit, after, Long.class);
        return sessions.withSession(books::read)
                .map(book -> PageView.respond(
                        Shelf.all(book.calendars().get(id), request, "calendar")
                                .map(calendar -> CalendarView.of(calendar, time)),
                        uri.getRequestUriBuilder()));
    }
}
