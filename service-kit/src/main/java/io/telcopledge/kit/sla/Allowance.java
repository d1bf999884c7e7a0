package io.telcopledge.kit.sla;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.telcopledge.kit.calendar.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;

/** How long a policy gives. Written as {@code PT24H}, {@code 5 working days} or {@code 10 calendar days}. */
public sealed interface Allowance {

    /** Years of days would be a mistake, and each of them is walked over. */
    int MOST_DAYS = 1_000;

    /** When it begins to count for a case that opened at an instant. */
    Instant begin(WorkingCalendar calendar, Instant startedAt);

    /** The last instant that it gives, counted from its begin, where nothing pauses it. */
    Instant deadline(WorkingCalendar calendar, Instant begin);

    /** What its time is counted in: the calendar, or every hour where days of the calendar are given. */
    WorkingCalendar counting(WorkingCalendar calendar);

    @JsonValue
    String text();

    /**
     * Reads what {@link #text} writes.
     *
     * @throws IllegalArgumentException for another form, and for an allowance of nothing or of more than
     *     {@link #MOST_DAYS} days
     */
    @JsonCreator
    static Allowance parse(String text) {
        try {
            if (text.endsWith(WorkingDays.SUFFIX)) {
                return new WorkingDays(Integer.parseInt(text.replace(WorkingDays.SUFFIX, "")));
            }
            return text.endsWith(CalendarDays.SUFFIX)
                    ? new CalendarDays(Integer.parseInt(text.replace(CalendarDays.SUFFIX, "")))
                    : new WorkingTime(Duration.parse(text));
        } catch (DateTimeParseException | NumberFormatException other) {
            throw new IllegalArgumentException(
                    "an allowance is written like PT24H, 5 working days or 10 calendar days", other);
        }
    }

    /**
     * Time while the calendar is open; a case opened outside of the hours counts from the next opening.
     *
     * @param duration at least a millisecond, in whole milliseconds
     */
    record WorkingTime(Duration duration) implements Allowance {

        public WorkingTime {
            if (duration.toMillis() < 1 || duration.toDays() > MOST_DAYS) {
                throw new IllegalArgumentException("an allowance is positive, and at most " + MOST_DAYS + " days");
            }
        }

        @Override
        public Instant begin(WorkingCalendar calendar, Instant startedAt) {
            return calendar.nextOpening(startedAt);
        }

        @Override
        public Instant deadline(WorkingCalendar calendar, Instant begin) {
            return calendar.add(begin, duration);
        }

        @Override
        public WorkingCalendar counting(WorkingCalendar calendar) {
            return calendar;
        }

        @Override
        public String text() {
            return duration.toString();
        }
    }

    /** The same time of day, so many days with hours later; a case opened outside of the hours counts from the next. */
    record WorkingDays(int days) implements Allowance {

        private static final String SUFFIX = " working days";

        public WorkingDays {
            requireDays(days);
        }

        @Override
        public Instant begin(WorkingCalendar calendar, Instant startedAt) {
            return calendar.nextOpening(startedAt);
        }

        @Override
        public Instant deadline(WorkingCalendar calendar, Instant begin) {
            ZonedDateTime local = begin.atZone(calendar.zone());
            return calendar.plusWorkingDays(begin, days)
                    .atTime(local.toLocalTime())
                    .atZone(calendar.zone())
                    .toInstant();
        }

        @Override
        public WorkingCalendar counting(WorkingCalendar calendar) {
            return calendar;
        }

        @Override
        public String text() {
            return days + SUFFIX;
        }
    }

    /** The same time of day, so many days later in the calendar's zone, whether it is open or not. */
    record CalendarDays(int days) implements Allowance {

        private static final String SUFFIX = " calendar days";

        public CalendarDays {
            requireDays(days);
        }

        @Override
        public Instant begin(WorkingCalendar calendar, Instant startedAt) {
            return startedAt;
        }

        @Override
        public Instant deadline(WorkingCalendar calendar, Instant begin) {
            return begin.atZone(calendar.zone()).plusDays(days).toInstant();
        }

        @Override
        public WorkingCalendar counting(WorkingCalendar calendar) {
            return WorkingCalendar.AROUND_THE_CLOCK;
        }

        @Override
        public String text() {
            return days + SUFFIX;
        }
    }

    private static void requireDays(int days) {
        if (days < 1 || days > MOST_DAYS) {
            throw new IllegalArgumentException("an allowance is 1 to " + MOST_DAYS + " days");
        }
    }
}
