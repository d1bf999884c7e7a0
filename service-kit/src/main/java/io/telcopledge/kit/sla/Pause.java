package io.telcopledge.kit.sla;

import io.telcopledge.contracts.Require;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A stretch in which a case waits for somebody else, so that its pausable clocks do not run.
 *
 * @param from its first instant, in whole microseconds
 * @param to the first instant after it, or null while it lasts
 * @param reason for the reader of the report, 1 to 1,000 characters without personal data
 */
public record Pause(Instant from, @Nullable Instant to, String reason) {

    public Pause {
        Require.text("reason", reason, 1_000);
        from = from.truncatedTo(ChronoUnit.MICROS);
        to = to == null ? null : to.truncatedTo(ChronoUnit.MICROS);
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("a pause ends after it began");
        }
    }

    /** Its end, far away while it lasts. */
    Instant end() {
        return to == null ? Instant.MAX : to;
    }
}
