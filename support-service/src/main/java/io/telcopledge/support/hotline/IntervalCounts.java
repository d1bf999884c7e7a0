package io.telcopledge.support.hotline;

import io.telcopledge.kit.sketch.Sketch;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** What is counted in an interval, or in many. Adding is exact and in any order the same. Immutable. */
public final class IntervalCounts {

    /** The promise: callers wait 30 seconds on average at most. */
    public static final long TARGET_MILLIS = 30_000;

    public static final IntervalCounts NONE =
            new IntervalCounts(new long[Count.values().length], Sketch.EMPTY, Sketch.EMPTY);

    private final long[] counts;
    private final Sketch answeredWaits;
    private final Sketch abandonedWaits;

    /**
     * Counts that are known.
     *
     * @param counts in the order of {@link Count}
     */
    public static IntervalCounts of(long[] counts, Sketch answeredWaits, Sketch abandonedWaits) {
        return new IntervalCounts(counts.clone(), answeredWaits, abandonedWaits);
    }

    private IntervalCounts(long[] counts, Sketch answeredWaits, Sketch abandonedWaits) {
        this.counts = counts;
        this.answeredWaits = answeredWaits;
        this.abandonedWaits = abandonedWaits;
    }

    public long get(Count count) {
        return counts[count.place()];
    }

    public long answered() {
        return get(Count.ANSWERED);
    }

    public long abandoned() {
        return get(Count.ABANDONED);
    }

    /** Everybody who called: answered and abandoned. */
    public long offered() {
        return answered() + abandoned();
    }

    /** Sum of the answered calls' waits. */
    public long waitMillis() {
        return get(Count.WAIT_MILLIS);
    }

    /** Answered calls that waited at most {@link #TARGET_MILLIS}. */
    public long withinTarget() {
        return get(Count.WITHIN_TARGET);
    }

    /** How many answered calls were rated 1, 2, 3, 4 and 5. */
    public List<Long> ratings() {
        return Count.ratings().stream().map(this::get).toList();
    }

    public Sketch answeredWaits() {
        return answeredWaits;
    }

    public Sketch abandonedWaits() {
        return abandonedWaits;
    }

    /** The same counts with these distributions. */
    public IntervalCounts with(Sketch answered, Sketch abandoned) {
        return new IntervalCounts(counts, answered, abandoned);
    }

    public IntervalCounts plus(IntervalCounts other) {
        long[] sums = counts.clone();
        Arrays.setAll(sums, place -> counts[place] + other.counts[place]);
        return new IntervalCounts(
                sums, answeredWaits.plus(other.answeredWaits), abandonedWaits.plus(other.abandonedWaits));
    }

    /** Whether callers came and waited no longer than promised on average; compared without dividing. */
    public boolean isWithinTargetOnAverage() {
        return answered() > 0 && waitMillis() <= Math.multiplyExact(answered(), TARGET_MILLIS);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IntervalCounts same
                && Arrays.equals(counts, same.counts)
                && answeredWaits.equals(same.answeredWaits)
                && abandonedWaits.equals(same.abandonedWaits);
    }

    @Override
    public int hashCode() {
        return Objects.hash(Arrays.hashCode(counts), answeredWaits, abandonedWaits);
    }

    @Override
    public String toString() {
        return Arrays.toString(counts) + " answered " + answeredWaits + " abandoned " + abandonedWaits;
    }
}
