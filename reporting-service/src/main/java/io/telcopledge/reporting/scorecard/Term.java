package io.telcopledge.reporting.scorecard;

import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.commitment.Period;
import io.telcopledge.reporting.verdict.Share;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The time that a promise is judged for, as seen from a quarter: the quarter, or the year that it lies in.
 *
 * @param start its first instant
 * @param end the first instant after it
 */
record Term(Instant start, Instant end) {

    static Term of(Period period, Quarter quarter, ZoneId zone) {
        return period == Period.YEAR
                ? new Term(new Quarter(quarter.year(), 1).start(zone), new Quarter(quarter.year(), 4).end(zone))
                : new Term(quarter.start(zone), quarter.end(zone));
    }

    Share elapsed(Instant asOf) {
        long whole = Duration.between(start, end).toMillis();
        return new Share(
                Math.max(0, Math.min(whole, Duration.between(start, asOf).toMillis())), whole);
    }
}
