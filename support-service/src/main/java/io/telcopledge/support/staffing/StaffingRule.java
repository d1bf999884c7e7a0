package io.telcopledge.support.staffing;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** From a queue's past to the agents that it needs: what is promised, and how much past it takes. */
public final class StaffingRule {

    /** Callers wait 30 seconds on average at most. */
    public static final double MOST_SECONDS = 30;

    /** The promised wait is not kept by letting more callers than these give up. */
    public static final double MOST_ABANDONED = 0.05;

    /** So many times a quarter of an hour must have come by. */
    public static final int LEAST_WEEKS = 3;

    /** So many calls of known length make a handling time, so many that gave up a patience. */
    public static final int LEAST_CALLS = 30;

    private StaffingRule() {}

    /** All quarters of an hour of the week, in order. */
    public static List<SlotAdvice> advise(QueueHistory history) {
        Map<SlotOfWeek, Integer> occurrences = history.occurrences();
        SlotCounts total = history.total();
        return SlotOfWeek.week().stream()
                .map(slot -> SlotAdvice.of(slot, occurrences.getOrDefault(slot, 0), history.of(slot), total))
                .toList();
    }

    /** Mean conversation time in seconds, where there are enough calls of known length. */
    static OptionalDouble handlingSeconds(SlotCounts counts) {
        return counts.talked() < LEAST_CALLS || counts.talkMillis() <= 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(counts.talkMillis() / 1000.0 / counts.talked());
    }

    /**
     * Mean time after which callers give up: the time that all callers waited, by the number of those who gave up. Who
     * is answered would have waited longer, which this estimator for censored exponential times allows for.
     */
    public static OptionalDouble patienceSeconds(SlotCounts counts) {
        return counts.gaveUp() < LEAST_CALLS || counts.waitedMillis() <= 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(counts.waitedMillis() / 1000.0 / counts.gaveUp());
    }
}
