package io.telcopledge.kit.sla;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a clock started under, and what it was told to take since.
 *
 * @param first what it started under
 * @param changes in the order of their time
 */
public record Policies(SlaPolicy first, List<PolicyChange> changes) {

    public Policies {
        changes =
                changes.stream().sorted(Comparator.comparing(PolicyChange::at)).toList();
    }

    static Policies of(SlaPolicy first) {
        return new Policies(first, List.of());
    }

    /** The change that rules a clock with that end, if one does: what is told of a time after the end has no say. */
    Optional<PolicyChange> latest(@Nullable Mark end) {
        return changes.stream()
                .filter(change -> end == null || !change.at().isAfter(end.at()))
                .reduce((earlier, later) -> later);
    }

    SlaPolicy ruling(@Nullable Mark end) {
        return latest(end).map(PolicyChange::policy).orElse(first);
    }

    Policies with(PolicyChange change) {
        if (changes.contains(change)) {
            return this;
        }
        List<PolicyChange> all = new ArrayList<>(changes);
        all.removeIf(known -> known.at().equals(change.at()));
        all.add(change);
        return new Policies(first, all);
    }
}
