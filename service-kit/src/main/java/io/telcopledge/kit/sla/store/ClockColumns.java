package io.telcopledge.kit.sla.store;

import io.telcopledge.kit.calendar.WorkingCalendar;
import io.telcopledge.kit.sla.Allowance;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A row of {@code sla_clock} as the driver gives it. */
final class ClockColumns {

    /** What is inserted, in order. */
    static final String NAMES = """
            case_id, clock, policy_version, allowance, calendar, pausable, at_risk_percents, started_at, stopped_at,
            stop_reason, cancelled_at, cancel_reason, state, announced_percent, revision, version, told""";

    /** What is selected, in the same order. */
    static final String SELECTED = NAMES.replace("told", "cast(told as text)");

    private final Object[] row;
    private final ToldJson told;

    ClockColumns(Object[] row) {
        this.row = row;
        this.told = ToldJson.read((String) row[16]);
    }

    ToldJson told() {
        return told;
    }

    PolicyRow policy() {
        return new PolicyRow(
                text(1), number(2), Allowance.parse(text(3)), calendar(), (Boolean) row[5], percents(text(6)));
    }

    private String calendar() {
        return row[4] == null ? WorkingCalendar.AROUND_THE_CLOCK.name() : text(4);
    }

    /** The names of the calendars that are needed to read the row. */
    Set<String> calendars() {
        Set<String> names = new HashSet<>(Set.of(calendar()));
        told.policies().forEach(change -> names.add(change.policy().calendar()));
        return names;
    }

    @Nullable
    Object value(int column) {
        return row[column];
    }

    String text(int column) {
        return (String) Objects.requireNonNull(row[column]);
    }

    int number(int column) {
        return (Integer) Objects.requireNonNull(row[column]);
    }

    long whole(int column) {
        return (Long) Objects.requireNonNull(row[column]);
    }

    private static List<Integer> percents(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(",", -1)).map(Integer::valueOf).toList();
    }
}
