package io.telcopledge.support.sla;

import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.kit.time.Pace;
import io.telcopledge.kit.time.Quarter;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The spans of a status. All begin and end with a day of the operator, so that sums over days serve them.
 *
 * @param today from midnight to midnight
 * @param quarter all of it
 */
record Spans(Instant now, Quarter quarter, Span today, Span whole, Pace pace) {

    /** A span of time, without its end. */
    record Span(Instant from, Instant to) {}

    static Spans at(Instant now, OperatorTime time) {
        LocalDate day = time.dayOf(now);
        Quarter quarter = time.quarterOf(now);
        Span whole = new Span(quarter.start(time.zone()), quarter.end(time.zone()));
        Span today = new Span(start(day, time), start(day.plusDays(1), time));
        return new Spans(now, quarter, today, whole, Pace.at(now, whole.to(), time.zone()));
    }

    /** The days from that of an instant up to today. */
    Span since(Instant at, OperatorTime time) {
        return new Span(start(time.dayOf(at), time), today.to());
    }

    Span recent() {
        return new Span(pace.recentFrom(), pace.recentTo());
    }

    private static Instant start(LocalDate day, OperatorTime time) {
        return day.atStartOfDay(time.zone()).toInstant();
    }
}
