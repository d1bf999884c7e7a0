package io.telcopledge.kit.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of the time line in which a calendar is open.
 *
 * @param from the first instant in it
 * @param to the first instant after it
 */
public record Opening(Instant from, Instant to) {

    /** What is left of it from an instant on, and before another; zero where nothing is. */
    Duration within(Instant start, Instant end) {
        Instant first = from.isBefore(start) ? start : from;
        Instant last = to.isAfter(end) ? end : to;
        return last.isAfter(first) ? Duration.between(first, last) : Duration.ZERO;
    }

    /** Adds what lies within a span to stretches before it. */
    void append(List<Opening> before, Instant start, Instant end) {
        Instant first = from.isBefore(start) ? start : from;
        Instant last = to.isAfter(end) ? end : to;
        int previous = before.size() - 1;
        if (previous >= 0 && before.get(previous).to().equals(first)) {
            before.set(previous, new Opening(before.get(previous).from(), last));
        } else {
            before.add(new Opening(first, last));
        }
    }

    /** The hours of a day on the time line; what daylight saving skips is not open, what it repeats is open twice. */
    static List<Opening> of(LocalDate date, List<Hours> hours, ZoneId zone) {
        List<Opening> openings = new ArrayList<>(hours.size());
        Instant closed = Instant.MIN;
        for (Hours stretch : hours) {
            Instant opens = at(date, stretch.from(), zone, false);
            Instant from = opens.isBefore(closed) ? closed : opens;
            Instant to = at(date, stretch.to(), zone, true);
            if (to.isAfter(from)) {
                openings.add(new Opening(from, to));
                closed = to;
            }
        }
        return openings;
    }

    /** A time that is skipped is the end of the gap; of one that comes twice, the first opens and the second closes. */
    private static Instant at(LocalDate date, int seconds, ZoneId zone, boolean closing) {
        LocalDateTime local =
                seconds == Hours.DAY ? date.plusDays(1).atStartOfDay() : date.atTime(LocalTime.ofSecondOfDay(seconds));
        ZoneOffsetTransition transition = zone.getRules().getTransition(local);
        if (transition == null) {
            return local.toInstant(zone.getRules().getOffset(local));
        }
        if (transition.isGap()) {
            return transition.getInstant();
        }
        // Midnight belongs to two days: both must take the same of its two instants.
        boolean second = closing && seconds != Hours.DAY;
        return local.toInstant(second ? transition.getOffsetAfter() : transition.getOffsetBefore());
    }
}
