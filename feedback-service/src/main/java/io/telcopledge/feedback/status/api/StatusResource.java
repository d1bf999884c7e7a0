package io.telcopledge.feedback.status.api;

import io.quarkus.security.Authenticated;
import io.telcopledge.feedback.status.PromiseStatus;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Says which promises this service owns, and that they read UNPROVEN as long as it publishes nothing. */
@Path("/feedback/v1")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class StatusResource {

    @GET
    @Operation(summary = "The promises that this service owns, and whether it publishes evidence for them")
    public StatusView status() {
        // A topic of its own may have contracts that others are ready to read; this service itself tells nothing yet.
        return StatusView.of(PromiseStatus.publishing(List.of()));
    }
}
