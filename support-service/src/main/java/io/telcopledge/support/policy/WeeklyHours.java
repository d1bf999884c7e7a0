package io.telcopledge.support.policy;

import io.telcopledge.kit.calendar.Hours;
import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hours of some days of the week. A day may stand in several: a split day has its hours apart.
 *
 * @param days such as {@code MONDAY}
 * @param from such as {@code 08:30}
 * @param to such as {@code 12:00}, up to {@code 24:00}
 */
public record WeeklyHours(
        @Nullable List<DayOfWeek> days,
        @Nullable String from,
        @Nullable String to) {

    Hours hours(String field) {
        return new TimeSpan(from, to).hours(field);
    }
}
