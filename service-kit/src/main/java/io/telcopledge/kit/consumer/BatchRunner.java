package io.telcopledge.kit.consumer;

import io.smallrye.mutiny.Uni;
import io.telcopledge.contracts.coverage.SpanCovered;
import io.telcopledge.kit.deadletter.DeadLetter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** One attempt at a batch: one transaction that moves the offsets first, and then does all that belongs to them. */
final class BatchRunner {

    private final ConsumerStore store;
    private final EventHandler handler;

    BatchRunner(ConsumerStore store, EventHandler handler) {
        this.store = store;
        this.handler = handler;
    }

    /** What a committed batch amounted to. */
    record Result(int handled, int repeated, int skipped, int dead) {}

    /**
     * Handles the readings under the advances.
     *
     * @throws FenceLost when somebody else owns a partition
     */
    Result run(List<Advance> advances, List<Reading> readings) {
        return store.inTransaction(work -> work.advance(handler.group(), advances)
                .invoke(held -> {
                    if (!held) {
                        throw new FenceLost(handler.group());
                    }
                })
                .chain(() -> handle(work, readings)));
    }

    private Uni<Result> handle(ConsumerStore.Work work, List<Reading> readings) {
        List<Reading> accepted =
                readings.stream().filter(reading -> reading.event() != null).toList();
        Map<UUID, Reading> distinct = new LinkedHashMap<>();
        for (Reading reading : accepted) {
            if (isRemembered(reading)) {
                // A repeat within the batch: the first occurrence counts.
                distinct.putIfAbsent(idOf(reading), reading);
            }
        }
        return remember(work, distinct).chain(fresh -> {
            List<Reading> unseen = accepted.stream()
                    .filter(reading -> !isRemembered(reading)
                            || (fresh.contains(idOf(reading)) && reading.equals(distinct.get(idOf(reading)))))
                    .toList();
            return handleEvents(work, readings, unseen, accepted.size() - unseen.size());
        });
    }

    /** A span is declared in every partition under one id, and noting it twice changes nothing. */
    private boolean isRemembered(Reading reading) {
        return handler.remembersEvents() && !(reading.accepted().orElseThrow().data() instanceof SpanCovered);
    }

    private Uni<Set<UUID>> remember(ConsumerStore.Work work, Map<UUID, Reading> distinct) {
        return distinct.isEmpty()
                ? Uni.createFrom().item(Set.of())
                : work.remember(handler.group(), events(distinct.values().stream()));
    }

    private Uni<Result> handleEvents(
            ConsumerStore.Work work, List<Reading> readings, List<Reading> accepted, int repeated) {
        Map<TopicPosition, String> refused = new LinkedHashMap<>();
        List<Received> events = events(accepted.stream());
        Uni<Void> effects = events.isEmpty()
                ? Uni.createFrom().voidItem()
                : handler.handle(work.batch(events, (event, reason) -> refused.put(event.position(), reason)));
        int skipped = (int) readings.stream().filter(Reading::isSkipped).count();
        return effects.chain(() -> {
            List<DeadLetter> letters = letters(readings, accepted, refused);
            Result result = new Result(events.size() - refused.size(), repeated, skipped, letters.size());
            return forget(work, accepted, refused)
                    .chain(() -> letters.isEmpty() ? Uni.createFrom().voidItem() : work.bury(handler.group(), letters))
                    .replaceWith(result);
        });
    }

    private Uni<Void> forget(ConsumerStore.Work work, List<Reading> accepted, Map<TopicPosition, String> refused) {
        if (refused.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return work.forget(
                handler.group(),
                events(accepted.stream()
                        .filter(reading -> isRemembered(reading) && refused.containsKey(reading.position()))));
    }

    private static List<DeadLetter> letters(
            List<Reading> readings, List<Reading> accepted, Map<TopicPosition, String> refused) {
        List<DeadLetter> letters = new ArrayList<>();
        readings.forEach(reading -> reading.dead().ifPresent(letters::add));
        for (Reading reading : accepted) {
            String reason = refused.get(reading.position());
            if (reason != null) {
                letters.add(RecordReader.refused(reading, reason));
            }
        }
        return letters;
    }

    private static UUID idOf(Reading reading) {
        return reading.accepted().orElseThrow().eventId();
    }

    private static List<Received> events(Stream<Reading> readings) {
        return readings.flatMap(reading -> reading.accepted().stream()).toList();
    }
}
