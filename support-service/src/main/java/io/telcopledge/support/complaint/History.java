package io.telcopledge.support.complaint;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What was told of one complaint. What it says does not depend on the order in which it was told: each teller's
 * highest-numbered word counts, of equal numbers the earliest, and over all tellers the earliest.
 */
public final class History {

    private static final Comparator<ComplaintFact> COUNTS_FIRST = Comparator.comparingLong(
                    (ComplaintFact fact) -> fact.telling().sequence())
            .reversed()
            .thenComparing(ComplaintFact::at);

    private final List<ComplaintFact> facts;

    public History(Collection<ComplaintFact> facts) {
        this.facts = new ArrayList<>(facts);
    }

    void add(ComplaintFact fact) {
        facts.add(fact);
    }

    boolean has(UUID id) {
        return facts.stream().anyMatch(fact -> fact.id().equals(id));
    }

    /** When something happened first; what is said to have happened before the filing does not count. */
    Optional<Instant> first(FactKind kind, Instant filedAt) {
        Map<String, ComplaintFact> wordOf = new HashMap<>();
        for (ComplaintFact fact : facts) {
            if (fact.kind() == kind) {
                wordOf.merge(fact.telling().teller(), fact, History::counting);
            }
        }
        return wordOf.values().stream()
                .map(ComplaintFact::at)
                .filter(at -> !at.isBefore(filedAt))
                .min(Comparator.naturalOrder());
    }

    private static ComplaintFact counting(ComplaintFact one, ComplaintFact other) {
        return COUNTS_FIRST.compare(one, other) <= 0 ? one : other;
    }
}
