package io.telcopledge.contracts.privacy;

import io.telcopledge.contracts.Require;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The full state of one request to erase a person's data; the newest revision replaces the older ones. It does not say
 * whose. The statutory term is an SLA clock of the same case.
 *
 * @param requestId the request, and the case of its clock
 * @param requestedAt decides the quarter
 * @param completedAt when every holder of the data had confirmed, or null while one had not
 * @param revision grows with each change
 */
public record ErasureFacts(
        String requestId, Instant requestedAt, @Nullable Instant completedAt, long revision) {

    public ErasureFacts {
        Require.id("requestId", requestId);
        Require.instant("requestedAt", requestedAt);
        Require.optionalInstant("completedAt", completedAt);
        Require.between("revision", revision, 1, Long.MAX_VALUE);
    }
}
