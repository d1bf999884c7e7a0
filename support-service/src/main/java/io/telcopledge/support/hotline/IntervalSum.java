package io.telcopledge.support.hotline;

import io.telcopledge.kit.sketch.SketchSum;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gathers what calls add to an interval, or take out of it. Not for several threads. */
final class IntervalSum {

    private final Thresholds thresholds;
    private final long[] counts = new long[Count.values().length];
    private final SketchSum answeredWaits = new SketchSum();
    private final SketchSum abandonedWaits = new SketchSum();

    /** @param thresholds in force in the interval */
    IntervalSum(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    /**
     * Adds a call, or takes it out.
     *
     * @param times 1 or -1
     */
    void add(Handling handling, Optional<Rating> rating, int times) {
        if (handling.conversation() == null) {
            abandoned(handling.waitMillis(), times);
        } else {
            answered(handling.waitMillis() == null ? 0 : handling.waitMillis(), times);
            talked(handling.conversation().talkMillis(), times);
            rating.ifPresent(given -> count(Count.rated(given.stars()), times));
        }
    }

    /**
     * Adds what a transferred call was to one of its queues.
     *
     * @param conversation where it is the one that the conversation and its rating belong to
     */
    void add(Leg leg, Optional<Conversation> conversation, Optional<Rating> rating, int times) {
        if (!leg.answered()) {
            abandoned(leg.waitMillis(), times);
            return;
        }
        answered(leg.waitMillis(), times);
        conversation.ifPresent(held -> {
            talked(held.talkMillis(), times);
            rating.ifPresent(given -> count(Count.rated(given.stars()), times));
        });
    }

    private void answered(long waitMillis, int times) {
        count(Count.ANSWERED, times);
        count(Count.WAIT_MILLIS, times * waitMillis);
        answeredWaits.add(waitMillis, times);
        if (waitMillis <= IntervalCounts.TARGET_MILLIS) {
            count(Count.WITHIN_TARGET, times);
        }
        if (waitMillis <= thresholds.serviceLevelMillis()) {
            count(Count.WITHIN_SERVICE_LEVEL, times);
        }
    }

    private void talked(@Nullable Long talkMillis, int times) {
        if (talkMillis != null) {
            count(Count.TALKED, times);
            count(Count.TALK_MILLIS, times * talkMillis);
        }
    }

    private void abandoned(@Nullable Long waitMillis, int times) {
        count(Count.ABANDONED, times);
        if (waitMillis == null) {
            count(Count.ABANDONED_UNKNOWN, times);
            return;
        }
        count(Count.ABANDONED_MILLIS, times * waitMillis);
        abandonedWaits.add(waitMillis, times);
        if (waitMillis <= thresholds.shortAbandonMillis()) {
            count(Count.ABANDONED_SHORT, times);
        }
    }

    private void count(Count count, long by) {
        counts[count.place()] += by;
    }

    IntervalCounts counts() {
        return IntervalCounts.of(counts, answeredWaits.sketch(), abandonedWaits.sketch());
    }
}
