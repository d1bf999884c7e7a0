package io.telcopledge.support.team.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where an agent works, as sent. */
@Schema(description = "Where an agent works")
public record Place(
        @Schema(description = "1 to 200 characters", required = true) @Nullable
        String team,

        @Schema(description = "who leads them, as their token names them") @Nullable
        String supervisorRef) {}
