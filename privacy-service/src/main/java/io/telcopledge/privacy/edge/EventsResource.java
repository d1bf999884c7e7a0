package io.telcopledge.privacy.edge;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.deadletter.Conflict;
import io.telcopledge.kit.edge.ConflictDesk;
import io.telcopledge.kit.edge.EventsEdge;
import io.telcopledge.kit.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Takes reports of data use as CloudEvents over HTTP: structured, batched or binary. */
@Path("/privacy/v1/events")
@Produces(MediaType.APPLICATION_JSON)
public class EventsResource {

    private static final Set<String> TOPICS = Set.of("privacy.access");

    private final EventsEdge edge;
    private final ConflictDesk conflicts;

    EventsResource(EventsEdge edge, ConflictDesk conflicts) {
        this.edge = edge;
        this.conflicts = conflicts;
    }

    @POST
    @Consumes({EventsEdge.BATCHED, EventsEdge.STRUCTURED, MediaType.APPLICATION_JSON})
    @RolesAllowed(Roles.EVENT_PUBLISHER)
    @Operation(summary = "Reports of data use as CloudEvents; all of a request are taken, or none")
    public Uni<Response> take(@Context HttpHeaders headers, byte[] body) {
        return edge.accept(headers, body, TOPICS);
    }

    @GET
    @Path("conflicts")
    @RolesAllowed({Roles.EVENT_PUBLISHER, Roles.PRIVACY_OFFICER, Roles.MANAGER, Roles.AUDITOR})
    @Operation(summary = "Events that say under a known id what was told otherwise before; each lowers completeness")
    public Uni<Response> conflicts(
            @Parameter(description = "whose, such as /crm/hangzhou") @QueryParam("source") @Nullable String source,
            @QueryParam("limit") @Nullable String limit,
            @QueryParam("after") @Nullable String after,
            @Context UriInfo uri) {
        return conflicts.list(source, limit, after, uri);
    }

    @POST
    @Path("conflicts/{id}/settle")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.PRIVACY_OFFICER, Roles.MANAGER})
    @Operation(summary = "What counts is right, or was corrected since: the conflict lowers completeness no longer")
    public Uni<Conflict> settle(@PathParam("id") UUID id, ConflictDesk.@Nullable Settlement settlement) {
        return conflicts.settle(id, settlement);
    }
}
