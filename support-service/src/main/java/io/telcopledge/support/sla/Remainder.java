package io.telcopledge.support.sla;

import java.time.Duration;
import java.time.Instant;

/**
 * What is left of a quarter, and the span whose pace it is thought to go on at.
 *
 * @param recentFrom the begin of the span, which is the begin of a day
 * @param recentTo its end, the begin of today
 * @param quarterEnd the first instant after the quarter
 */
record Remainder(Instant recentFrom, Instant recentTo, Instant now, Instant quarterEnd) {

    /** Seven full days, so that each day of the week is in it once. */
    static final int RECENT_DAYS = 7;

    /** What is to come where so much came in the recent span, rounded up: a miss that is half expected is expected. */
    long toCome(long recent) {
        long left = Math.max(0, Duration.between(now, quarterEnd).toSeconds());
        long span = Duration.between(recentFrom, recentTo).toSeconds();
        return -Math.floorDiv(-Math.multiplyExact(recent, left), span);
    }
}
