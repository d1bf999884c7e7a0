package io.telcopledge.support.sla;

import io.telcopledge.contracts.coverage.Span;
import io.telcopledge.kit.coverage.SpanSet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How much of a span the sources declare to have covered. What nobody covered is not known to be kept.
 *
 * @param covered milliseconds
 * @param due milliseconds of the span that could be covered by now
 */
record Completeness(long covered, long due) {

    /** As much as the operator's promises demand of their evidence. */
    private static final long LEAST_PERCENT = 99;

    /** A live source speaks of a span only after it; so much silence at the running end is no gap. */
    static final Duration HEARTBEAT_LAG = Duration.ofMinutes(2);

    static Completeness of(SpanSet covered, Spans.Span asked, Instant now) {
        Instant until = now.minus(HEARTBEAT_LAG);
        Instant to = until.isBefore(asked.to()) ? until : asked.to();
        if (!asked.from().isBefore(to)) {
            return new Completeness(0, 0);
        }
        Span due = new Span(asked.from(), to);
        return new Completeness(
                covered.lengthWithin(due).toMillis(),
                Duration.between(due.from(), due.to()).toMillis());
    }

    /** Whether there is evidence enough to call something kept; never where none can be due yet. */
    boolean isEnough() {
        return due > 0 && Math.multiplyExact(covered, 100L) >= Math.multiplyExact(due, LEAST_PERCENT);
    }

    /** Rounded down, so that what is not complete never reads 100; null where nothing can be due yet. */
    @Nullable
    BigDecimal percent() {
        return due == 0
                ? null
                : BigDecimal.valueOf(covered)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(due), 2, RoundingMode.FLOOR);
    }
}
