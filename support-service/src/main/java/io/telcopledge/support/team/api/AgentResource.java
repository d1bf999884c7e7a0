package io.telcopledge.support.team.api;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.concurrency.Version;
import io.telcopledge.kit.identity.Roles;
import io.telcopledge.kit.paging.rest.PageRequest;
import io.telcopledge.kit.paging.rest.PageView;
import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.support.team.Agent;
import io.telcopledge.support.team.store.Agents;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The call centre's agents and their teams. */
@Path("/support/v1/agents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agents")
public class AgentResource {

    private final Mutiny.SessionFactory sessions;
    private final Agents agents;
    private final PlaceAgent placeAgent;

    @Inject
    public AgentResource(Mutiny.SessionFactory sessions, Agents agents, PlaceAgent placeAgent) {
        this.sessions = sessions;
        this.agents = agents;
        this.placeAgent = placeAgent;
    }

    @GET
    @RolesAllowed({Roles.SUPERVISOR, Roles.MANAGER})
    @Operation(summary = "The agents and their teams, in the order of their references")
    public Uni<Response> list(
            @QueryParam("team") @Nullable String team,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("after") @Nullable String after,
            @Context UriInfo uri) {
        PageRequest page = PageRequest.of(limit, after, String.class);
        return sessions.withSession(
                        session -> agents.list(session, Optional.ofNullable(team), page.after(), page.limit()))
                .map(found -> PageView.respond(found.map(AgentView::of), uri.getRequestUriBuilder()));
    }

    @GET
    @Path("{ref}")
    @RolesAllowed({Roles.SUPERVISOR, Roles.MANAGER})
    @Operation(summary = "One agent; ETag is what a change names as If-Match")
    public Uni<Response> get(@PathParam("ref") String ref) {
        return sessions.withSession(session -> agents.find(session, ref))
                .map(found -> response(200, found.orElseThrow(() -> Refusal.notFound("agent"))));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("{ref}")
    @RolesAllowed({Roles.SUPERVISOR, Roles.MANAGER})
    @Operation(summary = "Say where an agent works; a supervisor moves their own agents, a manager any")
    @APIResponse(responseCode = "201", description = "An agent that was not known")
    @APIResponse(responseCode = "412", description = "It changed since it was read")
    @APIResponse(responseCode = "428", description = "It is known already: If-Match is needed")
    public Uni<Response> put(
            @PathParam("ref") String ref,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable Place place) {
        if (place == null) {
            throw Refusal.invalid("body", "is required");
        }
        return placeAgent.place(ref, place, ifMatch).map(agent -> response(agent.version() == 1 ? 201 : 200, agent));
    }

    private static Response response(int status, Agent agent) {
        return Response.status(status)
                .header(HttpHeaders.ETAG, new Version(agent.version()).tag())
                .entity(AgentView.of(agent))
                .build();
    }
}
