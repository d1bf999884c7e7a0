package io.telcopledge.support.complaint;

import io.telcopledge.contracts.EventData;
import io.telcopledge.contracts.support.ComplaintEscalated;
import io.telcopledge.contracts.support.ComplaintReclassified;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** What the world has to be told where a complaint's course is another than before; of each kind the last holds. */
final class News {

    private News() {}

    /** @param tell is given each event and when it came to be, in order; the one of the state that holds comes last */
    static void tell(String id, Course before, Course after, BiConsumer<EventData, Instant> tell) {
        Classification is = after.classification();
        if (is.changedAt() != null
                && !is.matter().equals(before.classification().matter())) {
            tell.accept(
                    new ComplaintReclassified(
                            id,
                            is.matter().category(),
                            is.matter().complexity(),
                            is.matter().region(),
                            is.changedAt()),
                    is.changedAt());
        }
        if (after.duty().level() != before.duty().level()) {
            // Also down again, where it turns out to have been settled before.
            Instant at = after.duty().escalatedAt() == null
                    ? after.standing().since()
                    : after.duty().escalatedAt();
            tell.accept(
                    new ComplaintEscalated(
                            id, after.duty().level(), after.duty().team(), at),
                    at);
        }
        way(id, before.standing(), after.standing(), tell);
    }

    private static void way(String id, Standing before, Standing after, BiConsumer<EventData, Instant> tell) {
        List<Milestone> news = Arrays.stream(Milestone.values())
                .filter(milestone -> milestone.isNews(before, after))
                .toList();
        // What is told last names the state, so that it is told again after something that happened before it.
        Stream<Milestone> state = Arrays.stream(Milestone.values())
                .filter(milestone -> milestone.isOf(after))
                .filter(milestone -> !news.isEmpty());
        Stream.concat(news.stream().filter(milestone -> !milestone.isOf(after)), state)
                .forEach(milestone -> {
                    Instant at = Objects.requireNonNull(milestone.at(after));
                    tell.accept(milestone.event(id, at, after), milestone.isOf(after) ? after.since() : at);
                });
    }
}
