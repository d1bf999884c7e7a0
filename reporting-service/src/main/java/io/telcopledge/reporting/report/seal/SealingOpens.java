package io.telcopledge.reporting.report.seal;

import io.telcopledge.kit.time.Quarter;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * A quarter can be sealed when its evidence has had its time: the last case's longest promise has run out, and events
 * have had the lateness that is allowed to them. What comes later still restates.
 *
 * @param zone whose calendar the quarter is of
 * @param allowedLateness of events, not negative
 */
public record SealingOpens(ZoneId zone, Duration allowedLateness) {

    /** A complex complaint of the quarter's last minute is due then. */
    static final Duration LONGEST_PROMISE = Duration.ofDays(2);

    public Instant at(Quarter quarter) {
        return quarter.end(zone).plus(LONGEST_PROMISE).plus(allowedLateness);
    }
}
