package io.telcopledge.privacy.datause;

import java.time.Duration;
import java.time.Instant;

/**
 * The span of time that a customer asks about.
 *
 * @param to exclusive; after {@code from}
 */
public record UsagePeriod(Instant from, Instant to) {

    /** What is told when no span is asked for: long enough for a bill or a campaign to be recognised. */
    public static final Duration USUAL = Duration.ofDays(90);

    public UsagePeriod {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("to must be after from");
        }
    }

    /** The usual span that ends at an instant. */
    public static UsagePeriod endingAt(Instant to) {
        return new UsagePeriod(to.minus(USUAL), to);
    }
}
