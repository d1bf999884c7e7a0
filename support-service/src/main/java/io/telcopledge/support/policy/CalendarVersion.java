package io.telcopledge.support.policy;

import io.telcopledge.kit.calendar.WorkingCalendar;

/**
 * A version of a working calendar.
 *
 * @param definition as it was written down
 * @param term from when clocks start under it; without end
 */
public record CalendarVersion(String id, int version, CalendarDefinition definition, Term term, Made made)
        implements Versioned {

    public CalendarVersion {
        PolicyIds.require(id);
        definition.calendar(id, version);
    }

    /** What clocks count by. */
    public WorkingCalendar calendar() {
        return definition.calendar(id, version);
    }

    CalendarVersion always() {
        return new CalendarVersion(id, version, definition, Term.ALWAYS, made);
    }
}
