package io.telcopledge.kit.sla.store;

import io.telcopledge.kit.calendar.Hours;
import io.telcopledge.kit.calendar.SpecialDay;
import io.telcopledge.kit.calendar.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** What a calendar's row keeps beside its key. */
record CalendarDefinition(ZoneId zone, Map<DayOfWeek, List<Hours>> week, List<SpecialDay> specialDays) {

    static CalendarDefinition of(WorkingCalendar calendar) {
        return new CalendarDefinition(
                calendar.zone(),
                calendar.week(),
                List.copyOf(calendar.specialDays().values()));
    }

    WorkingCalendar calendar(String id, int version) {
        return new WorkingCalendar(id, version, zone, week, specialDays);
    }
}
