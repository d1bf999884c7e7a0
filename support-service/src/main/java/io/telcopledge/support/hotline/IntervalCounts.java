package io.telcopledge.support.hotline;

/**
 * What is counted in an interval. Adding and subtracting is exact and in any order the same.
 *
 * @param waitMillis sum of the answered calls' waits
 * @param withinTarget answered calls that waited at most {@link #TARGET_MILLIS}
 */
public record IntervalCounts(long answered, long abandoned, long waitMillis, long withinTarget, RatingCounts ratings) {

    /** The promise: callers wait 30 seconds on average at most. */
    public static final long TARGET_MILLIS = 30_000;

    public static final IntervalCounts NONE = new IntervalCounts(0, 0, 0, 0, RatingCounts.NONE);

    static final IntervalCounts ABANDONED = new IntervalCounts(0, 1, 0, 0, RatingCounts.NONE);

    static IntervalCounts answered(long waitMillis, RatingCounts rating) {
        return new IntervalCounts(1, 0, waitMillis, waitMillis <= TARGET_MILLIS ? 1 : 0, rating);
    }

    public IntervalCounts plus(IntervalCounts other) {
        return plus(other, 1);
    }

    IntervalCounts minus(IntervalCounts other) {
        return plus(other, -1);
    }

    private IntervalCounts plus(IntervalCounts other, int factor) {
        return new IntervalCounts(
                answered + factor * other.answered,
                abandoned + factor * other.abandoned,
                waitMillis + factor * other.waitMillis,
                withinTarget + factor * other.withinTarget,
                ratings.plus(other.ratings, factor));
    }

    /** Whether callers came and waited no longer than promised on average; compared without dividing. */
    public boolean isWithinTargetOnAverage() {
        return answered > 0 && waitMillis <= Math.multiplyExact(answered, TARGET_MILLIS);
    }
}
