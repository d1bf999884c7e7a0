package io.telcopledge.kit.walk;

import io.telcopledge.contracts.EventData;
import io.telcopledge.contracts.sla.SlaState;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What has to come out, told by a program that never fails: one record after the other, each event once. */
final class Model {

    private final Map<String, CaseFacts> cases = new TreeMap<>();
    private final Set<String> dead = new TreeSet<>();
    private final Set<String> mayBeDead = new TreeSet<>();
    private final Map<String, EventData> seen = new HashMap<>();
    private final Set<String> refused = new HashSet<>();
    private final Map<Integer, Integer> offsets = new HashMap<>();

    void take(int partition, String id, @Nullable EventData data) {
        int offset = offsets.merge(partition, 1, Integer::sum) - 1;
        String position = partition + "/" + offset;
        if (data == null) {
            dead.add(position);
        } else if (id.contains(WalkHandler.REFUSED) || id.contains(WalkHandler.BREAKING)) {
            // A repeat of a refused event is refused again, but for one in the same batch, which is only a repeat.
            (refused.add(id) ? dead : mayBeDead).add(position);
        } else if (!data.equals(seen.getOrDefault(id, data))) {
            dead.add(position);
        } else if (seen.put(id, data) == null) {
            cases.merge(data.key(), CaseFacts.UNKNOWN.with(data), (before, ignored) -> before.with(data));
        }
    }

    Map<String, CaseFacts> cases() {
        return cases;
    }

    Set<String> dead() {
        return dead;
    }

    Set<String> mayBeDead() {
        return mayBeDead;
    }

    /** The verdicts when all is known and every deadline is past. */
    Map<String, SlaState> verdicts() {
        Map<String, SlaState> verdicts = new TreeMap<>();
        cases.forEach((id, facts) -> {
            Instant opened = facts.openedAt();
            if (opened != null) {
                Instant answered = facts.answeredAt();
                boolean met = answered != null && !answered.isAfter(CaseFacts.POLICY.deadline(opened));
                verdicts.put(id, met ? SlaState.MET : SlaState.BREACHED);
            }
        });
        return verdicts;
    }
}
