package io.telcopledge.kit.calendar;

import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day of a span, and how much of it was counted.
 *
 * @param date in the calendar's zone
 * @param counted the working time of the day that lies in the span
 * @param skipped why nobody works on it, or null on a day with hours
 * @param note the name of a special day that has hours of its own, or null
 */
public record CalendarDay(
        LocalDate date,
        Duration counted,
        @Nullable String skipped,
        @Nullable String note) {}
