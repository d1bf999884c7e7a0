package io.telcopledge.support.policy;

import io.telcopledge.contracts.InvalidEvent;
import io.telcopledge.contracts.Require;
import io.telcopledge.kit.sla.Allowance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a policy says.
 *
 * @param scope which cases it is for
 * @param stopsAt what stops its clock
 * @param allowance how long it gives
 * @param calendar the id of the calendar that it counts by, or null around the clock
 * @param pausable whether its clock is held while the case waits for somebody else
 * @param atRiskPercents shares of the allowance whose passing is announced, ascending, each 1 to 99
 * @param escalates whether what is announced of its clock goes up the escalation ladder
 */
public record PolicyTerms(
        Scope scope,
        StopsAt stopsAt,
        Allowance allowance,
        @Nullable String calendar,
        boolean pausable,
        List<Integer> atRiskPercents,
        boolean escalates) {

    private static final int MOST_THRESHOLDS = 10;

    public PolicyTerms {
        Require.present("scope", scope);
        Require.present("stopsAt", stopsAt);
        Require.present("allowance", allowance);
        Require.optionalId("calendar", calendar);
        if (allowance instanceof Allowance.WorkingDays && calendar == null) {
            throw new InvalidEvent("calendar", "is required: working days are those of a calendar");
        }
        int[] before = {0};
        atRiskPercents = Require.elements("atRiskPercents", atRiskPercents, 0, MOST_THRESHOLDS, (field, percent) -> {
            if (percent <= before[0] || percent > 99) {
                throw new InvalidEvent(field, "must be from 1 to 99, and more than the one before it");
            }
            before[0] = percent;
        });
    }
}
