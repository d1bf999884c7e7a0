package io.telcopledge.kit.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * When a clock runs. A changed calendar is another version: whoever holds this one keeps counting as before.
 *
 * @param id such as {@code desk-shanghai}
 * @param version from 1
 * @param zone whose wall clocks its hours are read from
 * @param week the hours of each weekday; one that is absent is a day off
 * @param specialDays the days that do not have the hours of their weekday, by date
 */
public record WorkingCalendar(
        String id, int version, ZoneId zone, Map<DayOfWeek, List<Hours>> week, Map<LocalDate, SpecialDay> specialDays) {

    /** Every second of every day, exactly. */
    public static final WorkingCalendar AROUND_THE_CLOCK = new WorkingCalendar(
            "24x7",
            1,
            ZoneId.of("UTC"),
            Arrays.stream(DayOfWeek.values())
                    .collect(Collectors.toMap(Function.identity(), day -> List.of(Hours.ALL_DAY))),
            List.of());

    /** Days that are searched for an opening: a bound, so that a calendar that never opens is found out. */
    static final int LONGEST_DAYS = 3_660;

    /** @throws IllegalArgumentException without an id, for hours that overlap, and when no day has hours */
    public WorkingCalendar {
        Map<DayOfWeek, List<Hours>> days = new EnumMap<>(DayOfWeek.class);
        week.forEach((day, hours) -> days.put(day, DayHours.normal(hours)));
        days.values().removeIf(List::isEmpty);
        week = Collections.unmodifiableMap(days);
        specialDays = Collections.unmodifiableMap(new TreeMap<>(specialDays));
        if (id.isBlank() || version < 1) {
            throw new IllegalArgumentException("a calendar has an id and a version from 1");
        }
        if (days.isEmpty()
                && specialDays.values().stream().allMatch(day -> day.hours().isEmpty())) {
            throw new IllegalArgumentException("calendar " + id + " is never open");
        }
    }

    /** A calendar by its list of special days; of two for one date the later one holds. */
    public WorkingCalendar(
            String id, int version, ZoneId zone, Map<DayOfWeek, List<Hours>> week, List<SpecialDay> specialDays) {
        this(id, version, zone, week, byDate(specialDays));
    }

    private static Map<LocalDate, SpecialDay> byDate(List<SpecialDay> days) {
        Map<LocalDate, SpecialDay> byDate = new TreeMap<>();
        days.forEach(day -> byDate.put(day.date(), day));
        return byDate;
    }

    /** Its id and version as explanations name it, such as {@code desk-shanghai@3}. */
    public String name() {
        return id + "@" + version;
    }

    /** Whether no second is left out. */
    public boolean isAroundTheClock() {
        return specialDays.isEmpty()
                && week.size() == DayOfWeek.values().length
                && week.values().stream().allMatch(List.of(Hours.ALL_DAY)::equals);
    }

    /** The hours of a day; empty where nobody works. */
    public List<Hours> hours(LocalDate date) {
        SpecialDay special = specialDays.get(date);
        return special != null ? special.hours() : week.getOrDefault(date.getDayOfWeek(), List.of());
    }

    List<Opening> openings(LocalDate date) {
        return Opening.of(date, hours(date), zone);
    }

    /** When it is open within a span, in order; stretches that touch are one. */
    public List<Opening> openings(Instant from, Instant to) {
        List<Opening> found = new ArrayList<>();
        LocalDate last = isAroundTheClock() ? LocalDate.MIN : dateOf(to);
        if (isAroundTheClock() && to.isAfter(from)) {
            found.add(new Opening(from, to));
        }
        for (LocalDate date = dateOf(from); !date.isAfter(last); date = date.plusDays(1)) {
            openings(date).stream()
                    .filter(open -> !open.within(from, to).isZero())
                    .forEach(open -> open.append(found, from, to));
        }
        return found;
    }

    public boolean isOpen(Instant at) {
        return openings(dateOf(at)).stream().anyMatch(open -> !at.isBefore(open.from()) && at.isBefore(open.to()));
    }

    /**
     * The instant itself where it is open, else the next at which it opens.
     *
     * @throws NeverOpen when it does not open within ten years
     */
    public Instant nextOpening(Instant at) {
        if (isAroundTheClock()) {
            return at;
        }
        LocalDate first = dateOf(at);
        for (int day = 0; day <= LONGEST_DAYS; day++) {
            for (Opening open : openings(first.plusDays(day))) {
                if (open.to().isAfter(at)) {
                    return open.from().isAfter(at) ? open.from() : at;
                }
            }
        }
        throw new NeverOpen(name());
    }

    /**
     * The earliest instant by which so much working time has passed since a start; the start itself for none.
     *
     * @throws NeverOpen when it takes more than ten years
     */
    public Instant add(Instant start, Duration working) {
        if (working.isZero() || isAroundTheClock()) {
            return start.plus(working);
        }
        Duration left = working;
        LocalDate first = dateOf(start);
        for (int day = 0; day <= LONGEST_DAYS; day++) {
            for (Opening open : openings(first.plusDays(day))) {
                Duration available = open.within(start, Instant.MAX);
                if (left.compareTo(available) <= 0) {
                    return (open.from().isBefore(start) ? start : open.from()).plus(left);
                }
                left = left.minus(available);
            }
        }
        throw new NeverOpen(name());
    }

    /** The working time from one instant to another; zero where the second is not after the first. */
    public Duration between(Instant from, Instant to) {
        if (!to.isAfter(from)) {
            return Duration.ZERO;
        }
        if (isAroundTheClock()) {
            return Duration.between(from, to);
        }
        Duration counted = Duration.ZERO;
        LocalDate last = dateOf(to);
        for (LocalDate date = dateOf(from); !date.isAfter(last); date = date.plusDays(1)) {
            for (Opening open : openings(date)) {
                counted = counted.plus(open.within(from, to));
            }
        }
        return counted;
    }

    /**
     * The date so many days with hours after that of an instant.
     *
     * @throws NeverOpen when there are not as many within ten years
     */
    public LocalDate plusWorkingDays(Instant start, int days) {
        LocalDate date = dateOf(start);
        int left = days;
        for (int day = 0; day <= LONGEST_DAYS; day++) {
            if (left == 0) {
                return date;
            }
            date = date.plusDays(1);
            left -= hours(date).isEmpty() ? 0 : 1;
        }
        throw new NeverOpen(name());
    }

    /** The days of a span: how much of each was counted, and why some were not. */
    public List<CalendarDay> days(Instant from, Instant to) {
        List<CalendarDay> days = new ArrayList<>();
        LocalDate last = dateOf(to);
        for (LocalDate date = dateOf(from); !date.isAfter(last); date = date.plusDays(1)) {
            Duration counted =
                    openings(date).stream().map(open -> open.within(from, to)).reduce(Duration.ZERO, Duration::plus);
            SpecialDay special = specialDays.get(date);
            boolean closed = hours(date).isEmpty();
            String name = special == null ? null : special.name();
            days.add(new CalendarDay(
                    date, counted, closed ? (name == null ? weekdayOff(date) : name) : null, closed ? null : name));
        }
        return days;
    }

    private static String weekdayOff(LocalDate date) {
        return date.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue() ? "weekend" : "day off";
    }

    private LocalDate dateOf(Instant at) {
        return at.atZone(zone).toLocalDate();
    }
}
