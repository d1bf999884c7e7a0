package io.telcopledge.support.policy;

import io.telcopledge.contracts.InvalidEvent;
import io.telcopledge.contracts.Require;
import io.telcopledge.kit.calendar.SpecialDay;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Days on which nobody works.
 *
 * @param from the first
 * @param to the last, or null for one day
 * @param name of the holiday, shown where a deadline is explained
 */
public record HolidaySpan(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String name) {

    private static final int LONGEST_DAYS = 60;
    private static final int LONGEST_NAME = 100;

    List<SpecialDay> days(String field) {
        LocalDate first = Require.present(field + ".from", from);
        LocalDate last = to == null ? first : to;
        String holiday = Require.text(field + ".name", name, LONGEST_NAME);
        if (last.isBefore(first) || last.isAfter(first.plusDays(LONGEST_DAYS))) {
            throw new InvalidEvent(field + ".to", "must be from 0 to " + LONGEST_DAYS + " days after from");
        }
        return first.datesUntil(last.plusDays(1))
                .map(date -> SpecialDay.holiday(date, holiday))
                .toList();
    }
}
