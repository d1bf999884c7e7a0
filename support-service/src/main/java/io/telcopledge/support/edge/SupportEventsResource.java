package io.telcopledge.support.edge;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.edge.EventsEdge;
import io.telcopledge.kit.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Calls and complaints over HTTP, as CloudEvents. */
@Path("/support/v1/events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Events")
public class SupportEventsResource {

    private static final Set<String> TOPICS = Set.of("support.calls", "support.intake");

    private final EventsEdge edge;

    @Inject
    public SupportEventsResource(EventsEdge edge) {
        this.edge = edge;
    }

    @POST
    @Consumes({EventsEdge.BATCHED, EventsEdge.STRUCTURED, MediaType.APPLICATION_JSON})
    @RolesAllowed(Roles.EVENT_PUBLISHER)
    @Operation(summary = "CloudEvents 1.0 over HTTP: structured, batched or binary; all of a request or none")
    @APIResponse(responseCode = "202", description = "Stored, and takes effect in a moment")
    public Uni<Response> accept(@Context HttpHeaders headers, byte[] body) {
        return edge.accept(headers, body, TOPICS);
    }
}
