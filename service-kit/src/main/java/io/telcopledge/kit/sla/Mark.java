package io.telcopledge.kit.sla;

import io.telcopledge.contracts.Require;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * An instant in a clock's life and why it is one.
 *
 * @param at in whole microseconds, which is what PostgreSQL keeps
 * @param reason for the reader of the report, 1 to 1,000 characters without personal data
 */
public record Mark(Instant at, String reason) {

    public Mark {
        Require.text("reason", reason, 1_000);
        at = at.truncatedTo(ChronoUnit.MICROS);
    }
}
