package io.telcopledge.support.hotline.api;

import io.telcopledge.support.figures.Share;
import io.telcopledge.support.hotline.Count;
import io.telcopledge.support.hotline.IntervalCounts;

/**
 * Who gave up.
 *
 * @param rate abandoned, of all calls
 * @param rateWithoutShort the same with short abandoned calls left out of both
 * @param shortCalls abandoned within the short-abandon threshold
 * @param unknownWait of which the switch does not say how long they waited; no short ones
 * @param waits of the others
 */
public record Abandonment(Share rate, Share rateWithoutShort, long shortCalls, long unknownWait, Waits waits) {

    static Abandonment of(IntervalCounts counts) {
        long shortCalls = counts.get(Count.ABANDONED_SHORT);
        return new Abandonment(
                Share.of(counts.abandoned(), counts.offered()),
                Share.of(counts.abandoned() - shortCalls, counts.offered() - shortCalls),
                shortCalls,
                counts.get(Count.ABANDONED_UNKNOWN),
                Waits.of(counts.abandonedWaits()));
    }
}
