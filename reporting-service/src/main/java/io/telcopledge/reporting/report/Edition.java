package io.telcopledge.reporting.report;

import io.telcopledge.kit.time.Quarter;
import java.time.Instant;
import java.time.ZoneId;

/**
 * Which report it is.
 *
 * @param zone whose calendar the quarter is of
 * @param asOf up to when the figures go: the quarter's end, or for a running one the minute at which it is read
 */
public record Edition(Quarter quarter, ZoneId zone, Instant asOf) {

    /** Whether the quarter is over, so that only further evidence can change the report. */
    public boolean hasEnded() {
        return asOf.equals(quarter.end(zone));
    }
}
