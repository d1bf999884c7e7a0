package io.telcopledge.privacy.edge;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.edge.EventsEdge;
import io.telcopledge.kit.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Takes reports of data use as CloudEvents over HTTP: structured, batched or binary. */
@Path("/privacy/v1/events")
@Produces(MediaType.APPLICATION_JSON)
public class EventsResource {

    private static final Set<String> TOPICS = Set.of("privacy.access");

    private final EventsEdge edge;

    EventsResource(EventsEdge edge) {
        this.edge = edge;
    }

    @POST
    @Consumes({EventsEdge.BATCHED, EventsEdge.STRUCTURED, MediaType.APPLICATION_JSON})
    @RolesAllowed(Roles.EVENT_PUBLISHER)
    @Operation(summary = "Reports of data use as CloudEvents; all of a request are taken, or none")
    public Uni<Response> take(@Context HttpHeaders headers, byte[] body) {
        return edge.accept(headers, body, TOPICS);
    }
}
