package io.telcopledge.kit.sla.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.telcopledge.contracts.sla.SlaState;
import io.telcopledge.kit.calendar.WorkingCalendar;
import io.telcopledge.kit.database.Timestamps;
import io.telcopledge.kit.sla.Announced;
import io.telcopledge.kit.sla.Episode;
import io.telcopledge.kit.sla.Mark;
import io.telcopledge.kit.sla.Policies;
import io.telcopledge.kit.sla.PolicyChange;
import io.telcopledge.kit.sla.SlaClock;
import io.telcopledge.kit.sla.SlaPolicy;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A clock and the version of its row.
 *
 * @param version of the row, 0 for one that is not stored yet
 */
record StoredClock(SlaClock clock, long version) {

    private static final String AROUND_THE_CLOCK = WorkingCalendar.AROUND_THE_CLOCK.name();

    ClockKey key() {
        return ClockKey.of(clock);
    }

    /** Reads what {@link ClockColumns} selected. */
    static StoredClock of(ClockColumns row, Map<String, WorkingCalendar> calendars) {
        ToldJson told = row.told();
        List<PolicyChange> changes = told.policies().stream()
                .map(change -> new PolicyChange(change.policy().policy(calendars), change.since()))
                .toList();
        SlaClock clock = new SlaClock(
                row.text(0),
                new Policies(row.policy().policy(calendars), changes),
                Objects.requireNonNull(Timestamps.instant(row.value(7))),
                told.history(new Episode(mark(row.value(8), row.value(9)), mark(row.value(10), row.value(11)), null)),
                new Announced(SlaState.valueOf(row.text(12)), row.number(13), row.whole(14)));
        return new StoredClock(clock, row.whole(15));
    }

    /** The row that replaces it. */
    void writeTo(ObjectNode row) {
        SlaPolicy policy = clock.policies().first();
        Episode current =
                clock.history().episodes().get(clock.history().episodes().size() - 1);
        String calendar = policy.calendar().name();
        writeVerdictTo(row);
        row.put("policy_version", policy.version())
                .put("allowance", policy.allowance().text())
                .put("calendar", calendar.equals(AROUND_THE_CLOCK) ? null : calendar)
                .put("pausable", policy.pausable())
                .put(
                        "at_risk_percents",
                        policy.atRiskPercents().stream().map(String::valueOf).collect(Collectors.joining(",")))
                .put("started_at", clock.startedAt().toString())
                .put("told", ToldJson.write(clock));
        write(row, "stop", current.stop(), "stopped_at");
        write(row, "cancel", current.cancel(), "cancelled_at");
    }

    /** Of that row, what time alone can change. */
    void writeVerdictTo(ObjectNode row) {
        Instant due = clock.nextDue();
        row.put("case_id", clock.caseId())
                .put("clock", clock.name())
                .put("state", clock.state().name())
                .put("announced_percent", clock.announcedPercent())
                .put("revision", clock.revision())
                .put("version", version + 1)
                .put("next_due", due == null ? null : due.toString());
    }

    private static void write(ObjectNode row, String what, @Nullable Mark mark, String at) {
        row.put(at, mark == null ? null : mark.at().toString());
        row.put(what + "_reason", mark == null ? null : mark.reason());
    }

    private static @Nullable Mark mark(@Nullable Object at, @Nullable Object reason) {
        Instant instant = Timestamps.instant(at);
        return instant == null ? null : new Mark(instant, String.valueOf(reason));
    }
}
