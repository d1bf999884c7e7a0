package io.telcopledge.support.complaint;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What was told of one complaint. What it says does not depend on the order in which it was told: a teller's
 * higher-numbered word of a kind corrects its lower-numbered one, of equal numbers the earliest counts, and what is
 * left happened in the order of its times.
 */
public final class History {

    /** Of equal numbers the earliest comes last, and so counts. */
    private static final Comparator<ComplaintFact> BY_NUMBER = Comparator.comparingLong(
                    (ComplaintFact fact) -> fact.telling().sequence())
            .thenComparing(ComplaintFact::at, Comparator.reverseOrder())
            .thenComparing(ComplaintFact::kind)
            .thenComparing(ComplaintFact::id);

    private static final Comparator<ComplaintFact> BY_TIME = Comparator.comparing(ComplaintFact::at)
            .thenComparing(ComplaintFact::kind)
            .thenComparing(fact -> fact.telling().sequence())
            .thenComparing(ComplaintFact::id);

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

    /** What the filing said. */
    Optional<Particulars> filed() {
        return facts.stream()
                .filter(fact -> fact.kind() == FactKind.FILED)
                .map(ComplaintFact::particulars)
                .findFirst();
    }

    /** How many facts there are; grows with each. */
    int length() {
        return facts.size();
    }

    /**
     * The facts that count, by event time; what is said to have happened before the filing does not.
     *
     * @param until the last instant that is looked at
     */
    List<ComplaintFact> counting(Instant filedAt, Instant until) {
        Set<UUID> corrected = new HashSet<>();
        facts.stream()
                .filter(fact -> fact.kind().isCorrectable())
                .collect(Collectors.groupingBy(fact -> fact.telling().teller()))
                .values()
                .forEach(words -> corrected.addAll(corrected(words)));
        return facts.stream()
                .filter(fact -> !corrected.contains(fact.id()))
                .filter(fact -> !fact.at().isBefore(filedAt) && !fact.at().isAfter(until))
                .sorted(BY_TIME)
                .toList();
    }

    /** The words of one teller that a later-numbered word of theirs corrects. */
    private static Set<UUID> corrected(List<ComplaintFact> words) {
        Set<UUID> corrected = new HashSet<>();
        Map<FactKind, ComplaintFact> last = new EnumMap<>(FactKind.class);
        words.stream().sorted(BY_NUMBER).forEach(word -> {
            // What was told of another kind in between makes the next word a new occurrence.
            last.keySet().removeIf(kind -> kind.turns().contains(word.kind()));
            ComplaintFact before = last.put(word.kind(), word);
            if (before != null) {
                corrected.add(before.id());
            }
        });
        return corrected;
    }
}
