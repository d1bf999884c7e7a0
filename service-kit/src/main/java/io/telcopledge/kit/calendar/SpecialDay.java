package io.telcopledge.kit.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * A day that does not have the hours of its weekday: a holiday, a half day, a weekend day worked to make up for one.
 *
 * @param date the day, in the calendar's zone
 * @param name why, for the reader of an explanation, 1 to 100 characters
 * @param hours when it is open; empty on a holiday
 */
public record SpecialDay(LocalDate date, String name, List<Hours> hours) {

    private static final int LONGEST_NAME = 100;

    public SpecialDay {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a special day has a name of up to " + LONGEST_NAME + " characters");
        }
        hours = DayHours.normal(hours);
    }

    /** A day on which nobody works. */
    public static SpecialDay holiday(LocalDate date, String name) {
        return new SpecialDay(date, name, List.of());
    }
}
