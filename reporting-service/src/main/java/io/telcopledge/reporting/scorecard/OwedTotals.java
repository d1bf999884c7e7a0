package io.telcopledge.reporting.scorecard;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Things of one sort that fell due in a quarter.
 *
 * @param sort such as audits
 * @param inTime done by the time they were due
 * @param late done after it, or refused
 * @param open not done
 * @param earliestOpen when the first of the open ones was due; null where there is none
 */
public record OwedTotals(
        String sort,
        long inTime,
        long late,
        long open,
        @Nullable Instant earliestOpen) implements Tally {

    public static final String AUDITS = "audits";
    public static final String USAGE_QUERIES = "data-usage-queries";

    static OwedTotals none(String sort) {
        return new OwedTotals(sort, 0, 0, 0, null);
    }

    /**
     * Those of the open ones that are certainly overdue: each one at the end of the quarter, before it one at least.
     */
    long overdue(boolean quarterIsOver, Instant asOf) {
        if (quarterIsOver) {
            return open;
        }
        return earliestOpen != null && earliestOpen.isBefore(asOf) ? 1 : 0;
    }
}
