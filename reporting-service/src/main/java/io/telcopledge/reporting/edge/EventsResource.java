package io.telcopledge.reporting.edge;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.edge.EventsEdge;
import io.telcopledge.kit.identity.Roles;
import io.telcopledge.reporting.evidence.messaging.EvidenceHandler;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Takes evidence as CloudEvents over HTTP: structured, batched or binary. */
@Path("/reporting/v1/events")
@Produces(MediaType.APPLICATION_JSON)
class EventsResource {

    private final EventsEdge edge;

    EventsResource(EventsEdge edge) {
        this.edge = edge;
    }

    @POST
    @Consumes({EventsEdge.BATCHED, EventsEdge.STRUCTURED, MediaType.APPLICATION_JSON})
    @RolesAllowed(Roles.EVENT_PUBLISHER)
    @Operation(summary = "Evidence as CloudEvents; all of a request are taken, or none")
    public Uni<Response> take(@Context HttpHeaders headers, byte[] body) {
        return edge.accept(headers, body, EvidenceHandler.TOPICS);
    }
}
