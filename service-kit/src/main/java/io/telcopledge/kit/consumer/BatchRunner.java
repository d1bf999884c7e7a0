package io.telcopledge.kit.consumer;

import io.smallrye.mutiny.Uni;
import io.telcopledge.contracts.coverage.SpanCovered;
import io.telcopledge.contracts.deadletter.DeadLettered.Failure;
import io.telcopledge.kit.deadletter.DeadLetter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** One attempt at a batch: one transaction that moves the offsets first, and then does all that belongs to them. */
final class BatchRunner {

    private static final String TOLD_OTHERWISE = "id: was told before with another content";

    private final ConsumerStore store;
    private final EventHandler handler;
    private final EventContents contents;

    BatchRunner(ConsumerStore store, EventHandler handler, EventContents contents) {
        this.store = store;
        this.handler = handler;
        this.contents = contents;
    }

    /**
     * What a committed batch amounted to.
     *
     * @param dead how many letters there were, those of conflicts among them
     */
    record Result(int handled, int repeated, int skipped, int dead, int conflicts) {}

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
        Map<UUID, Reading> first = new LinkedHashMap<>();
        Map<TopicPosition, UUID> said = new HashMap<>();
        accepted.stream().filter(this::isRemembered).forEach(reading -> {
            first.putIfAbsent(idOf(reading), reading);
            said.put(reading.position(), contents.of(reading.accepted().orElseThrow()));
        });
        return remember(work, first, said).chain(remembered -> {
            List<Reading> unseen = new ArrayList<>();
            Map<TopicPosition, DeadLetter> conflicts = new LinkedHashMap<>();
            for (Reading reading : accepted) {
                UUID content = said.get(reading.position());
                if (content == null || isFirst(reading, first, remembered)) {
                    unseen.add(reading);
                } else if (!content.equals(contentOf(idOf(reading), first, said, remembered, content))) {
                    conflicts.put(reading.position(), RecordReader.refused(reading, Failure.CONFLICT, TOLD_OTHERWISE));
                }
            }
            int repeated = accepted.size() - unseen.size() - conflicts.size();
            return handleEvents(work, readings, unseen, conflicts, repeated);
        });
    }

    /** Within a batch the first occurrence counts. */
    private static boolean isFirst(Reading reading, Map<UUID, Reading> first, Remembered remembered) {
        UUID id = idOf(reading);
        return remembered.fresh().contains(id) && reading.equals(first.get(id));
    }

    /** What is held to be said under an id; what nobody kept agrees with everything. */
    private static UUID contentOf(
            UUID id, Map<UUID, Reading> first, Map<TopicPosition, UUID> said, Remembered remembered, UUID unknown) {
        return remembered.fresh().contains(id)
                ? Objects.requireNonNull(
                        said.get(Objects.requireNonNull(first.get(id)).position()))
                : remembered.contents().getOrDefault(id, unknown);
    }

    /** A span is declared in every partition under one id, and noting it twice changes nothing. */
    private boolean isRemembered(Reading reading) {
        return handler.remembersEvents() && !(reading.accepted().orElseThrow().data() instanceof SpanCovered);
    }

    private Uni<Remembered> remember(ConsumerStore.Work work, Map<UUID, Reading> first, Map<TopicPosition, UUID> said) {
        if (first.isEmpty()) {
            return Uni.createFrom().item(Remembered.NOTHING);
        }
        Map<Received, UUID> events = new LinkedHashMap<>();
        first.values()
                .forEach(reading -> events.put(
                        reading.accepted().orElseThrow(), Objects.requireNonNull(said.get(reading.position()))));
        return work.remember(handler.group(), events);
    }

    private Uni<Result> handleEvents(
            ConsumerStore.Work work,
            List<Reading> readings,
            List<Reading> accepted,
            Map<TopicPosition, DeadLetter> conflicts,
            int repeated) {
        Map<TopicPosition, DeadLetter> refused = new LinkedHashMap<>(conflicts);
        Map<TopicPosition, Reading> byPosition = new HashMap<>();
        accepted.forEach(reading -> byPosition.put(reading.position(), reading));
        List<Received> events = events(accepted.stream());
        Uni<Void> effects = events.isEmpty()
                ? Uni.createFrom().voidItem()
                : handler.handle(work.batch(
                        events,
                        (event, failure, reason) -> refused.put(
                                event.position(),
                                RecordReader.refused(
                                        Objects.requireNonNull(byPosition.get(event.position())), failure, reason))));
        return effects.chain(() -> {
            List<DeadLetter> letters = new ArrayList<>(refused.values());
            readings.forEach(reading -> reading.dead().ifPresent(letters::add));
            Result result = new Result(
                    events.size() - refused.size() + conflicts.size(),
                    repeated,
                    (int) readings.stream().filter(Reading::isSkipped).count(),
                    letters.size(),
                    (int) letters.stream().filter(DeadLetter::isConflict).count());
            return forget(work, accepted, refused)
                    .chain(() -> letters.isEmpty() ? Uni.createFrom().voidItem() : work.bury(handler.group(), letters))
                    .replaceWith(result);
        });
    }

    private Uni<Void> forget(ConsumerStore.Work work, List<Reading> accepted, Map<TopicPosition, DeadLetter> refused) {
        List<Received> forgotten = events(
                accepted.stream().filter(reading -> isRemembered(reading) && refused.containsKey(reading.position())));
        return forgotten.isEmpty() ? Uni.createFrom().voidItem() : work.forget(handler.group(), forgotten);
    }

    private static UUID idOf(Reading reading) {
        return reading.accepted().orElseThrow().eventId();
    }

    private static List<Received> events(Stream<Reading> readings) {
        return readings.flatMap(reading -> reading.accepted().stream()).toList();
    }
}
