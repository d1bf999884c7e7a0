package io.telcopledge.support.complaint.api;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The headers of a change. */
public record ChangeHeaders(
        @HeaderParam(KEY) @Parameter(description = "the same key has its effect once, and its answer again") @Nullable
        String idempotencyKey,

        @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = "the ETag that the change is of") @Nullable
        String ifMatch) {

    static final String KEY = "Idempotency-Key";
}
