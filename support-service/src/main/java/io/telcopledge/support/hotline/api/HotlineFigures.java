package io.telcopledge.support.hotline.api;

import io.telcopledge.support.figures.AverageWait;
import io.telcopledge.support.figures.Share;
import io.telcopledge.support.hotline.IntervalCounts;
import java.util.List;

/**
 * The figures of an interval or of many together.
 *
 * @param calls offered: answered and abandoned
 * @param averageWait of the answered calls (average speed of answer)
 * @param within30s of the answered calls
 * @param ratings how many answered calls were rated 1, 2, 3, 4 and 5
 */
public record HotlineFigures(long calls, long abandoned, AverageWait averageWait, Share within30s, List<Long> ratings) {

    public static HotlineFigures of(IntervalCounts counts) {
        return new HotlineFigures(
                counts.offered(),
                counts.abandoned(),
                AverageWait.of(counts.waitMillis(), counts.answered()),
                Share.of(counts.withinTarget(), counts.answered()),
                counts.ratings());
    }
}
