package io.telcopledge.reporting.scorecard;

import java.time.Instant;

/**
 * A report that is public.
 *
 * @param report which one: {@code network} or {@code feedback}
 * @param period the month or quarter that it is about
 */
public record PublishedReport(String report, String period, Instant publishedAt, Instant dueAt) implements Tally {

    /** Whether it came by its publisher's own term and by the promise's: a looser term than promised helps nobody. */
    boolean isInTime(Instant promised) {
        return !publishedAt.isAfter(dueAt) && !publishedAt.isAfter(promised);
    }
}
