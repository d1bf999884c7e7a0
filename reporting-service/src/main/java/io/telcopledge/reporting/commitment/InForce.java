package io.telcopledge.reporting.commitment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a version of a promise counts, on the operator's calendar.
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
}
