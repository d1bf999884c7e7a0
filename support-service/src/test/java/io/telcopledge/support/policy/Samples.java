package io.telcopledge.support.policy;

import io.telcopledge.kit.sla.Allowance;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Policies and calendars that tests make. */
public final class Samples {

    public static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    public static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");
    public static final Term SINCE_2020 = new Term(LocalDate.parse("2020-01-01"), null, LONG_AGO);
    public static final Made MADE = new Made("manager", "a test");
    public static final List<DayOfWeek> WEEKDAYS =
            List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

    private Samples() {}

    public static PolicyVersion policy(String id, Scope scope, StopsAt stopsAt, String allowance) {
        return policy(id, 1, scope, stopsAt, allowance, null, SINCE_2020);
    }

    public static PolicyVersion policy(
            String id,
            int version,
            Scope scope,
            StopsAt stopsAt,
            String allowance,
            @Nullable String calendar,
            Term term) {
        PolicyTerms terms =
                new PolicyTerms(scope, stopsAt, Allowance.parse(allowance), calendar, true, List.of(50), true);
        return new PolicyVersion(id, version, terms, term, MADE);
    }

    /** Monday to Friday, the same hours. */
    public static CalendarVersion weekdays(String id, String zone, String from, String to) {
        CalendarDefinition definition =
                new CalendarDefinition(zone, List.of(new WeeklyHours(WEEKDAYS, from, to)), null, null);
        return new CalendarVersion(id, 1, definition, SINCE_2020, MADE);
    }

    public static Term since(String day) {
        return new Term(LocalDate.parse(day), null, LONG_AGO);
    }
}
