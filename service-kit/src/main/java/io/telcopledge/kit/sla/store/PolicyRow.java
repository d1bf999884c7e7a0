package io.telcopledge.kit.sla.store;

import io.telcopledge.kit.calendar.WorkingCalendar;
import io.telcopledge.kit.sla.Allowance;
import io.telcopledge.kit.sla.SlaPolicy;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A policy as rows keep it: with its calendar's name.
 *
 * @param calendar id and version
 */
record PolicyRow(
        String clock, int version, Allowance allowance, String calendar, boolean pausable, List<Integer> percents) {

    static PolicyRow of(SlaPolicy policy) {
        return new PolicyRow(
                policy.clock(),
                policy.version(),
                policy.allowance(),
                policy.calendar().name(),
                policy.pausable(),
                policy.atRiskPercents());
    }

    SlaPolicy policy(Map<String, WorkingCalendar> calendars) {
        WorkingCalendar found =
                Objects.requireNonNull(calendars.get(calendar), () -> "calendar " + calendar + " is in no row");
        return new SlaPolicy(clock, version, allowance, found, pausable, percents);
    }
}
