package io.telcopledge.support.appraisal;

import io.telcopledge.kit.time.Quarter;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * When a quarter is closed: the longest promise on complaints (48 h) that began on its last day has run out, and there
 * was a day for what comes late. What comes later still changes the quarter, visibly, by a new revision.
 */
public final class Closing {

    public static final Duration AFTER = Duration.ofDays(3);

    private Closing() {}

    public static boolean isClosed(Quarter quarter, Instant now, ZoneId zone) {
        return !now.isBefore(quarter.end(zone).plus(AFTER));
    }

    /** The earliest quarter that is not closed; each before it is. */
    public static Quarter firstOpen(Instant now, ZoneId zone) {
        return Quarter.from(now.minus(AFTER), zone);
    }
}
