package io.telcopledge.support.complaint;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
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
 * What was told of one complaint. A teller's higher-numbered word of a kind corrects its lower-numbered one, of equal
 * numbers and of none the earliest counts, and what is left happened in the order of its times. The order of telling
 * decides only where times and numbers are silent.
 */
public final class History {

    private static final Comparator<ComplaintFact> BY_NUMBER =
            Comparator.comparing(fact -> fact.telling().sequence(), Comparator.nullsFirst(Comparator.naturalOrder()));

    private final List<ComplaintFact> facts;

    public History(Collection<ComplaintFact> facts) {
        this.facts = new ArrayList<>(facts);
    }

    /** Takes a fact in; gives it with its number of arrival. */
    ComplaintFact add(ComplaintFact fact) {
        ComplaintFact arrived = fact.arrived(facts.size() + 1L);
        facts.add(arrived);
        return arrived;
    }

    /** All of it in the order in which it happened, what does not count too. */
    public List<ComplaintFact> inOrder() {
        return Happenings.inOrder(facts);
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
        List<ComplaintFact> happened = inOrder();
        Set<UUID> corrected = new HashSet<>();
        happened.stream()
                .filter(fact -> fact.kind().isCorrectable())
                .collect(Collectors.groupingBy(fact -> fact.telling().teller()))
                .values()
                .forEach(words -> corrected.addAll(corrected(words)));
        return happened.stream()
                .filter(fact -> !corrected.contains(fact.id()))
                .filter(fact -> !fact.at().isBefore(filedAt) && !fact.at().isAfter(until))
                .toList();
    }

    /**
     * The words of one teller, told in the order in which they happened, that a later-numbered word of theirs corrects.
     */
    private static Set<UUID> corrected(List<ComplaintFact> happened) {
        List<ComplaintFact> words = new ArrayList<>(happened);
        // The sort is stable: of equal numbers the earliest comes last, and so counts.
        Collections.reverse(words);
        words.sort(BY_NUMBER);
        Set<UUID> corrected = new HashSet<>();
        Map<FactKind, ComplaintFact> last = new EnumMap<>(FactKind.class);
        words.forEach(word -> {
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
