package io.telcopledge.kit.edge;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;

/** A service's own resource for events, as small as it is. */
@Path("/probe/v1/events")
public class EdgeResource {

    private final EventsEdge edge;

    @Inject
    public EdgeResource(EventsEdge edge) {
        this.edge = edge;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.EVENT_PUBLISHER)
    public Uni<Response> accept(@Context HttpHeaders headers, byte[] body) {
        return edge.accept(headers, body, Set.of("support.calls", "support.intake"));
    }
}
