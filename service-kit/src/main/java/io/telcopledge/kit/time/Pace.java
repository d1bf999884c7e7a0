package io.telcopledge.kit.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The pace of the last seven full days, at which what is left of a span is thought to go on.
 *
 * @param recentFrom the begin of those days
 * @param recentTo their end, the begin of today
 * @param end the first instant after the span
 */
public record Pace(Instant recentFrom, Instant recentTo, Instant now, Instant end) {

    /** Full days, so that each day of the week is in them once. */
    public static final int DAYS = 7;

    public static Pace at(Instant now, Instant end, ZoneId zone) {
        LocalDate today = now.atZone(zone).toLocalDate();
        return new Pace(
                today.minusDays(DAYS).atStartOfDay(zone).toInstant(),
                today.atStartOfDay(zone).toInstant(),
                now,
                end);
    }

    /** What is to come where so much came in the recent days, rounded up: a miss that is half expected is expected. */
    public long toCome(long recent) {
        long left = Math.max(0, Duration.between(now, end).toSeconds());
        long span = Duration.between(recentFrom, recentTo).toSeconds();
        return -Math.floorDiv(-Math.multiplyExact(recent, left), span);
    }
}
