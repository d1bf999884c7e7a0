package io.telcopledge.support.appraisal.api;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.identity.Roles;
import io.telcopledge.kit.paging.rest.PageRequest;
import io.telcopledge.kit.paging.rest.PageView;
import io.telcopledge.kit.time.Quarter;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** How well agents did in a quarter. */
@Path("/support/v1/agents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agents")
public class AppraisalResource {

    private final Mutiny.SessionFactory sessions;
    private final AppraisalReader reader;

    @Inject
    public AppraisalResource(Mutiny.SessionFactory sessions, AppraisalReader reader) {
        this.sessions = sessions;
        this.reader = reader;
    }

    @GET
    @Path("{ref}/appraisal")
    @RolesAllowed({Roles.AGENT, Roles.SUPERVISOR})
    @Operation(summary = "An agent's quarter: the score and each of its parts, for the agent and who leads them")
    @APIResponse(responseCode = "200", description = "The appraisal; a score without enough evidence is null")
    @APIResponse(responseCode = "404", description = "No such agent, or one whom the caller does not lead")
    public Uni<AppraisalView> one(
            @PathParam("ref") String ref,
            @QueryParam("quarter") @Parameter(description = "such as 2026-Q3; the current one by default") @Nullable
                    Quarter quarter) {
        Quarter asked = reader.orCurrent(Optional.ofNullable(quarter));
        return sessions.withSession(session -> reader.one(session, ref, asked));
    }

    @GET
    @Path("appraisals")
    @RolesAllowed(Roles.SUPERVISOR)
    @Operation(summary = "The quarters of the caller's people, in the order of their references")
    public Uni<Response> team(
            @QueryParam("quarter") @Parameter(description = "such as 2026-Q3; the current one by default") @Nullable
                    Quarter quarter,
            @QueryParam("limit") @Parameter(description = "1 to 200, 50 by default") @Nullable String limit,
            @QueryParam("after") @Parameter(description = "next of the page before") @Nullable String after,
            @Context UriInfo uri) {
        Quarter asked = reader.orCurrent(Optional.ofNullable(quarter));
        PageRequest page = PageRequest.of(limit, after, String.class);
        return sessions.withSession(session -> reader.team(session, asked, page))
                .map(found -> PageView.respond(found, uri.getRequestUriBuilder()));
    }
}
