package io.telcopledge.network.status.api;

import io.quarkus.security.Authenticated;
import io.telcopledge.contracts.TopicRegistry;
import io.telcopledge.network.status.PromiseStatus;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Says which promises this service owns, and that they read UNPROVEN as long as it publishes nothing. */
@Path("/network/v1")
@Authenticated
public class StatusResource {

    @GET
    @Operation(summary = "The promises that this service owns, and whether it publishes evidence for them")
    public StatusView status() {
        // The registry is what may be published at all, so this cannot promise more than there is.
        return StatusView.of(PromiseStatus.publishing(
                TopicRegistry.PLATFORM.topic("network.events").carries()));
    }
}
