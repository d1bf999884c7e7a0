package io.telcopledge.kit.sla.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.telcopledge.contracts.sla.SlaState;
import io.telcopledge.kit.database.Timestamps;
import io.telcopledge.kit.sla.Mark;
import io.telcopledge.kit.sla.SlaClock;
import io.telcopledge.kit.sla.SlaPolicy;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A clock and the version of its row.
 *
 * @param version of the row, 0 for one that is not stored yet
 */
record StoredClock(SlaClock clock, long version) {

    static final String COLUMNS = """
            case_id, clock, policy_version, allowance_millis, at_risk_percents, started_at, stopped_at, stop_reason,
            cancelled_at, cancel_reason, state, announced_percent, revision, version""";

    ClockKey key() {
        return ClockKey.of(clock);
    }

    StoredClock with(SlaClock changed) {
        return new StoredClock(changed, version);
    }

    /** Reads {@link #COLUMNS}. */
    static StoredClock of(Object[] row) {
        SlaPolicy policy = new SlaPolicy(
                (String) row[1], (Integer) row[2], Duration.ofMillis((Long) row[3]), percents((String) row[4]));
        SlaClock clock = new SlaClock(
                (String) row[0],
                policy,
                Objects.requireNonNull(Timestamps.instant(row[5])),
                mark(row[6], row[7]),
                mark(row[8], row[9]),
                SlaState.valueOf((String) row[10]),
                (Integer) row[11],
                (Long) row[12]);
        return new StoredClock(clock, (Long) row[13]);
    }

    /** The row that replaces it. */
    void writeTo(ObjectNode row) {
        SlaPolicy policy = clock.policy();
        row.put("case_id", clock.caseId())
                .put("clock", clock.name())
                .put("policy_version", policy.version())
                .put("allowance_millis", policy.allowance().toMillis())
                .put(
                        "at_risk_percents",
                        policy.atRiskPercents().stream().map(String::valueOf).collect(Collectors.joining(",")))
                .put("started_at", clock.startedAt().toString())
                .put("state", clock.state().name())
                .put("announced_percent", clock.announcedPercent())
                .put("revision", clock.revision())
                .put("version", version + 1);
        write(row, "stop", clock.stop(), "stopped_at");
        write(row, "cancel", clock.cancel(), "cancelled_at");
        Instant due = clock.nextDue();
        row.put("next_due", due == null ? null : due.toString());
    }

    private static void write(ObjectNode row, String what, @Nullable Mark mark, String at) {
        row.put(at, mark == null ? null : mark.at().toString());
        row.put(what + "_reason", mark == null ? null : mark.reason());
    }

    private static List<Integer> percents(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(",", -1)).map(Integer::valueOf).toList();
    }

    private static @Nullable Mark mark(@Nullable Object at, @Nullable Object reason) {
        Instant instant = Timestamps.instant(at);
        return instant == null ? null : new Mark(instant, String.valueOf(reason));
    }
}
