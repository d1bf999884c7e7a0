package io.telcopledge.support.complaint;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The order in which things happened that were told in another: by event time. Many systems know minutes only, so that
 * much happens at one instant; of that, what one teller numbers is in the order of its numbers, and all else in the
 * order in which it arrived. What kind of thing it is says nothing of when it was.
 */
final class Happenings {

    private static final Comparator<ComplaintFact> BY_ARRIVAL =
            Comparator.comparingLong(ComplaintFact::arrival).thenComparing(ComplaintFact::id);

    private static final Comparator<ComplaintFact> BY_NUMBER = Comparator.<ComplaintFact, Long>comparing(
                    fact -> Objects.requireNonNull(fact.telling().sequence()))
            .thenComparing(BY_ARRIVAL);

    private Happenings() {}

    /** All of one complaint in one order, which is the same however the collection is ordered. */
    static List<ComplaintFact> inOrder(Collection<ComplaintFact> facts) {
        List<ComplaintFact> ordered = new ArrayList<>();
        facts.stream()
                .sorted(Comparator.comparing(ComplaintFact::at).thenComparing(BY_ARRIVAL))
                .collect(Collectors.groupingBy(
                        ComplaintFact::at,
                        LinkedHashMap<Instant, List<ComplaintFact>>::new,
                        Collectors.toCollection(ArrayList::new)))
                .values()
                .forEach(simultaneous -> {
                    number(simultaneous);
                    ordered.addAll(simultaneous);
                });
        return ordered;
    }

    /**
     * Puts what each teller numbers into the order of its numbers, within the places that it has by arrival. A
     * comparison of two at a time would go in circles where an unnumbered fact lies between two numbered ones.
     */
    private static void number(List<ComplaintFact> simultaneous) {
        Map<String, List<Integer>> places = new LinkedHashMap<>();
        for (int place = 0; place < simultaneous.size(); place++) {
            Telling telling = simultaneous.get(place).telling();
            if (telling.sequence() != null) {
                places.computeIfAbsent(telling.teller(), teller -> new ArrayList<>())
                        .add(place);
            }
        }
        for (List<Integer> own : places.values()) {
            List<ComplaintFact> numbered =
                    own.stream().map(simultaneous::get).sorted(BY_NUMBER).toList();
            for (int i = 0; i < own.size(); i++) {
                simultaneous.set(own.get(i), numbered.get(i));
            }
        }
    }
}
