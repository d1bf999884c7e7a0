package io.telcopledge.kit.sla.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.telcopledge.contracts.EventJson;
import io.telcopledge.kit.sla.ClockHistory;
import io.telcopledge.kit.sla.Episode;
import io.telcopledge.kit.sla.Mark;
import io.telcopledge.kit.sla.Pause;
import io.telcopledge.kit.sla.PolicyChange;
import io.telcopledge.kit.sla.SlaClock;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What few clocks have: pauses, episodes that a reopening ended, changes of policy.
 *
 * @param pauses as the case told them
 * @param episodes all but the current one
 * @param policies what the clock was told to take
 */
record ToldJson(List<Pause> pauses, List<Episode> episodes, List<ChangeRow> policies) {

    static final ToldJson NOTHING = new ToldJson(List.of(), List.of(), List.of());

    /** A change of policy; its calendar is another row. */
    record ChangeRow(PolicyRow policy, Mark since) {}

    static @Nullable String write(SlaClock clock) {
        ClockHistory history = clock.history();
        List<PolicyChange> changes = clock.policies().changes();
        List<Episode> earlier = history.episodes().subList(0, history.episodes().size() - 1);
        if (history.pauses().isEmpty() && earlier.isEmpty() && changes.isEmpty()) {
            return null;
        }
        List<ChangeRow> policies = changes.stream()
                .map(change -> new ChangeRow(PolicyRow.of(change.policy()), change.since()))
                .toList();
        return EventJson.MAPPER
                .valueToTree(new ToldJson(history.pauses(), earlier, policies))
                .toString();
    }

    static ToldJson read(@Nullable String json) {
        if (json == null) {
            return NOTHING;
        }
        try {
            return EventJson.MAPPER.readValue(json, ToldJson.class);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    ClockHistory history(Episode current) {
        List<Episode> all = new ArrayList<>(episodes);
        all.add(current);
        return new ClockHistory(all, pauses);
    }
}
