package io.telcopledge.support.policy;

import io.telcopledge.contracts.InvalidEvent;
import io.telcopledge.contracts.Require;
import io.telcopledge.kit.calendar.Hours;
import io.telcopledge.kit.calendar.SpecialDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A day with hours of its own: a half day, or a weekend day that is worked to make up for a holiday.
 *
 * @param name why, shown where a deadline is explained
 * @param like the day of the week whose hours it has, or null where {@code hours} tells them
 * @param hours its hours, or null where {@code like} tells them
 */
public record ExtraDay(
        @Nullable LocalDate date,
        @Nullable String name,
        @Nullable DayOfWeek like,
        @Nullable List<TimeSpan> hours) {

    private static final int LONGEST_NAME = 100;
    private static final int MOST_SPANS = 10;

    SpecialDay day(String field, Map<DayOfWeek, List<Hours>> week) {
        LocalDate day = Require.present(field + ".date", date);
        String why = Require.text(field + ".name", name, LONGEST_NAME);
        if ((like == null) == (hours == null)) {
            throw new InvalidEvent(field + ".like", "must be given, or else hours, not both");
        }
        return new SpecialDay(day, why, like == null ? own(field) : week.getOrDefault(like, List.of()));
    }

    private List<Hours> own(String field) {
        List<Hours> own = new ArrayList<>();
        Require.elements(field + ".hours", hours, 1, MOST_SPANS, (name, span) -> {
            own.add(span.hours(name));
            CalendarDefinition.requireApart(name, own);
        });
        return own;
    }
}
