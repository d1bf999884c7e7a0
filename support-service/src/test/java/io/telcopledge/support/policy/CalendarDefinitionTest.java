package io.telcopledge.support.policy;

import static io.telcopledge.support.policy.Samples.WEEKDAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.telcopledge.contracts.InvalidEvent;
import io.telcopledge.kit.calendar.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CalendarDefinitionTest {

    private static final WeeklyHours MORNING = new WeeklyHours(WEEKDAYS, "08:30", "12:00");
    private static final WeeklyHours AFTERNOON = new WeeklyHours(WEEKDAYS, "13:30", "18:00");

    @Test
    void aSplitDayHasItsHoursApart() {
        WorkingCalendar calendar = split().calendar("desk", 1);

        // 2026-03-02 is a Monday.
        assertThat(calendar.between(Instant.parse("2026-03-02T04:00:00Z"), Instant.parse("2026-03-02T05:30:00Z")))
                .isEqualTo(Duration.ZERO);
        assertThat(calendar.between(Instant.parse("2026-03-02T00:00:00Z"), Instant.parse("2026-03-03T00:00:00Z")))
                .isEqualTo(Duration.ofHours(8));
    }

    @Test
    void aMakeUpWorkingDayHasTheHoursOfTheDayThatItIsLike() {
        CalendarDefinition definition = new CalendarDefinition(
                "Asia/Shanghai",
                List.of(MORNING, AFTERNOON),
                List.of(new HolidaySpan(LocalDate.parse("2026-02-15"), LocalDate.parse("2026-02-23"), "春节")),
                List.of(new ExtraDay(LocalDate.parse("2026-02-14"), "春节调休", DayOfWeek.FRIDAY, null)));
        WorkingCalendar calendar = definition.calendar("china", 1);

        assertThat(calendar.hours(LocalDate.parse("2026-02-14"))).hasSize(2);
        assertThat(calendar.hours(LocalDate.parse("2026-02-16"))).isEmpty();
        assertThat(calendar.hours(LocalDate.parse("2026-02-24"))).hasSize(2);
    }

    @Test
    void twentyThreeFiftyNineIsNotMidnight() {
        CalendarDefinition midnight = new CalendarDefinition(
                "UTC", List.of(new WeeklyHours(List.of(DayOfWeek.values()), "00:00", "24:00")), null, null);
        CalendarDefinition minuteBefore = new CalendarDefinition(
                "UTC", List.of(new WeeklyHours(List.of(DayOfWeek.values()), "00:00", "23:59")), null, null);

        assertThat(midnight.calendar("a", 1).isAroundTheClock()).isTrue();
        assertThat(minuteBefore.calendar("b", 1).isAroundTheClock()).isFalse();
        assertThat(minuteBefore.calendar("b", 1).isOpen(Instant.parse("2026-03-02T23:59:30Z")))
                .isFalse();
    }

    @Test
    void whatIsNotValidIsNamed() {
        refuses("zone", new CalendarDefinition("Shanghai", List.of(MORNING), null, null));
        refuses("hours", new CalendarDefinition("UTC", null, null, null));
        refuses("hours[1].to", hours("08:30", "8:30"));
        refuses("hours[1].to", hours("12:00", "08:30"));
        refuses("hours[1].to", hours("12:00", "25:00"));
        refuses("hours[1].from", hours("24:00", "24:00"));
        refuses("hours[1].from", hours("11:00", "13:00"));
        refuses(
                "hours[0].days",
                new CalendarDefinition("UTC", List.of(new WeeklyHours(null, "08:00", "12:00")), null, null));
        refuses("holidays[0].name", holiday("2026-05-01", null, null));
        refuses("holidays[0].to", holiday("2026-05-05", "2026-05-01", "Labour Day"));
        refuses("extraDays[0].like", extra(null, null));
        refuses("extraDays[0].hours[1].from", extra(null, List.of(span("08:00", "12:00"), span("11:00", "13:00"))));
    }

    private static CalendarDefinition split() {
        return new CalendarDefinition("Asia/Shanghai", List.of(AFTERNOON, MORNING), null, null);
    }

    private static CalendarDefinition hours(String from, String to) {
        return new CalendarDefinition("UTC", List.of(MORNING, new WeeklyHours(WEEKDAYS, from, to)), null, null);
    }

    private static CalendarDefinition holiday(String from, @Nullable String to, @Nullable String name) {
        HolidaySpan span = new HolidaySpan(LocalDate.parse(from), to == null ? null : LocalDate.parse(to), name);
        return new CalendarDefinition("UTC", List.of(MORNING), List.of(span), null);
    }

    private static CalendarDefinition extra(@Nullable DayOfWeek like, @Nullable List<TimeSpan> hours) {
        ExtraDay day = new ExtraDay(LocalDate.parse("2026-05-09"), "make-up", like, hours);
        return new CalendarDefinition("UTC", List.of(MORNING), null, List.of(day));
    }

    private static TimeSpan span(String from, String to) {
        return new TimeSpan(from, to);
    }

    private static void refuses(String field, CalendarDefinition definition) {
        assertThatThrownBy(() -> definition.calendar("desk", 1))
                .isInstanceOf(InvalidEvent.class)
                .extracting(refused -> ((InvalidEvent) refused).field())
                .isEqualTo(field);
    }
}
