package io.telcopledge.reporting.scorecard;

/**
 * A quarter's intervals of all queues, added up.
 *
 * @param answeredWaitMillis sum of the answered calls' waits, in milliseconds
 */
public record HotlineTotals(long answered, long abandoned, long answeredWaitMillis, long answeredWithin30s)
        implements Tally {

    public static final HotlineTotals NONE = new HotlineTotals(0, 0, 0, 0);
}
