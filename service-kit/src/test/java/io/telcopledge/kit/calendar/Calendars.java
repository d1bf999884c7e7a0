package io.telcopledge.kit.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Calendars as tests tell them. */
public final class Calendars {

    private Calendars() {}

    /** Monday to Friday with the same hours, such as {@code 09:00-12:00 13:30-18:00}. */
    public static WorkingCalendar weekdays(String zone, String hours, SpecialDay... specialDays) {
        Map<DayOfWeek, List<Hours>> week = new EnumMap<>(DayOfWeek.class);
        for (int day = 1; day <= 5; day++) {
            week.put(DayOfWeek.of(day), hours(hours));
        }
        return new WorkingCalendar("desk", 1, ZoneId.of(zone), week, List.of(specialDays));
    }

    /** Every day of the week with the same hours. */
    public static WorkingCalendar everyDay(String zone, String hours) {
        Map<DayOfWeek, List<Hours>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, hours(hours));
        }
        return new WorkingCalendar("daily", 1, ZoneId.of(zone), week, List.of());
    }

    public static SpecialDay special(String date, String name, String hours) {
        return new SpecialDay(LocalDate.parse(date), name, hours(hours));
    }

    public static SpecialDay holiday(String date, String name) {
        return SpecialDay.holiday(LocalDate.parse(date), name);
    }

    private static List<Hours> hours(String text) {
        List<Hours> hours = new ArrayList<>();
        for (String stretch : text.split(" ", -1)) {
            hours.add(Hours.parse(stretch));
        }
        return hours;
    }
}
