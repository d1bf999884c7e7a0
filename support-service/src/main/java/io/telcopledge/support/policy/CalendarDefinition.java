package io.telcopledge.support.policy;

import io.telcopledge.contracts.InvalidEvent;
import io.telcopledge.contracts.Require;
import io.telcopledge.kit.calendar.Hours;
import io.telcopledge.kit.calendar.SpecialDay;
import io.telcopledge.kit.calendar.WorkingCalendar;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A working calendar as it is written down. It says nothing until {@link #calendar} has read it.
 *
 * @param zone whose wall clocks the hours are read from, such as {@code Asia/Shanghai}
 * @param hours of the week; a day that stands in none is a day off
 * @param holidays days on which nobody works, or null for none
 * @param extraDays days with hours of their own, before any holiday of the same date, or null for none
 */
public record CalendarDefinition(
        @Nullable String zone,
        @Nullable List<WeeklyHours> hours,
        @Nullable List<HolidaySpan> holidays,
        @Nullable List<ExtraDay> extraDays) {

    private static final int MOST = 400;

    /** @throws InvalidEvent that names the field, such as {@code hours[1].to} */
    public WorkingCalendar calendar(String id, int version) {
        ZoneId wall = wall();
        Map<DayOfWeek, List<Hours>> week = week();
        Map<LocalDate, SpecialDay> special = new TreeMap<>();
        Require.elements(
                "holidays",
                holidays == null ? List.of() : holidays,
                0,
                MOST,
                (field, holiday) -> holiday.days(field).forEach(day -> special.put(day.date(), day)));
        Require.elements("extraDays", extraDays == null ? List.of() : extraDays, 0, MOST, (field, extra) -> {
            SpecialDay day = extra.day(field, week);
            special.put(day.date(), day);
        });
        return new WorkingCalendar(id, version, wall, week, special);
    }

    private ZoneId wall() {
        try {
            return ZoneId.of(Require.present("zone", zone));
        } catch (DateTimeException unknown) {
            throw new InvalidEvent("zone", "must be a time zone such as Asia/Shanghai");
        }
    }

    private Map<DayOfWeek, List<Hours>> week() {
        Map<DayOfWeek, List<Hours>> week = new EnumMap<>(DayOfWeek.class);
        Require.elements("hours", hours, 1, MOST, (field, span) -> {
            Hours told = span.hours(field);
            Require.elements(field + ".days", span.days(), 1, DayOfWeek.values().length, (name, day) -> {
                List<Hours> ofDay = week.computeIfAbsent(day, absent -> new ArrayList<>());
                ofDay.add(told);
                requireApart(field, ofDay);
            });
        });
        return week;
    }

    /** The last of a day's hours must not overlap the ones before it: one of them is a mistake. */
    static void requireApart(String field, List<Hours> ofDay) {
        Hours last = ofDay.get(ofDay.size() - 1);
        boolean overlaps = ofDay.stream()
                .limit(ofDay.size() - 1L)
                .anyMatch(other -> last.from() < other.to() && other.from() < last.to());
        if (overlaps) {
            throw new InvalidEvent(field + ".from", "overlaps other hours of the same day");
        }
    }
}
