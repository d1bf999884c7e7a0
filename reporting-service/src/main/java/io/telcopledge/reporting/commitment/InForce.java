package io.telcopledge.reporting.commitment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something counts, such as a version of a promise, on the operator's calendar.
 *
 * @param from the first one
 * @param until the last one; null where no end is set
 */
public record InForce(LocalDate from, @Nullable LocalDate until) {

    public InForce {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("ends on " + until + ", before it begins on " + from);
        }
    }

    public boolean includes(LocalDate day) {
        return !day.isBefore(from) && !isOverBefore(day);
    }

    public boolean isOverBefore(LocalDate day) {
        return until != null && day.isAfter(until);
    }

    public Instant start(ZoneId zone) {
        return from.atStartOfDay(zone).toInstant();
    }

    /** The first instant after it; {@code otherwise} where it goes on. */
    public Instant end(ZoneId zone, Instant otherwise) {
        return until == null ? otherwise : until.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
