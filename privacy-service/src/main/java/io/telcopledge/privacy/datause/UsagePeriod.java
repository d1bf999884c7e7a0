package io.telcopledge.privacy.datause;

import io.telcopledge.contracts.coverage.Span;
import io.telcopledge.kit.coverage.SpanSet;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

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

    /** The part that has passed at an instant; empty when none has. */
    Optional<UsagePeriod> until(Instant now) {
        return from.isBefore(now) ? Optional.of(to.isAfter(now) ? new UsagePeriod(from, now) : this) : Optional.empty();
    }

    SpanSet spans() {
        return SpanSet.of(List.of(new Span(from, to)));
    }
}
