package io.telcopledge.kit.walk;

import io.smallrye.mutiny.Uni;
import io.telcopledge.contracts.deadletter.DeadLettered.Failure;
import io.telcopledge.kit.consumer.Advance;
import io.telcopledge.kit.consumer.Batch;
import io.telcopledge.kit.consumer.Claim;
import io.telcopledge.kit.consumer.ConsumerStore;
import io.telcopledge.kit.consumer.EvidenceGap;
import io.telcopledge.kit.consumer.Received;
import io.telcopledge.kit.consumer.Refusals;
import io.telcopledge.kit.consumer.Remembered;
import io.telcopledge.kit.deadletter.DeadLetter;
import io.telcopledge.kit.walk.MemoryState.Offset;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.common.TopicPartition;
import org.hibernate.reactive.mutiny.Mutiny;

/** One transaction in memory. */
record MemoryWork(MemoryState state, Clock clock) implements ConsumerStore.Work {

    @Override
    public Uni<List<Claim>> claim(String consumer, Map<TopicPartition, String> topicIds) {
        List<Claim> claims = new ArrayList<>();
        topicIds.forEach((partition, id) -> {
            Offset row = rows(consumer).getOrDefault(partition, new Offset(id, 0, -1, null, null, null));
            boolean replaced = !row.topicId().equals(id);
            if (replaced) {
                state.gaps.add("TOPIC_REPLACED " + partition + " " + row.nextOffset());
            }
            long next = replaced ? -1 : row.nextOffset();
            rows(consumer)
                    .put(
                            partition,
                            new Offset(
                                    id,
                                    row.epoch() + 1,
                                    next,
                                    row.replayedUntil(),
                                    row.replayedAt(),
                                    row.caughtUpAt()));
            claims.add(new Claim(partition, id, row.epoch() + 1, next));
        });
        return Uni.createFrom().item(claims);
    }

    private Map<TopicPartition, Offset> rows(String consumer) {
        return state.offsets.computeIfAbsent(consumer, key -> new HashMap<>());
    }

    @Override
    public Uni<Boolean> advance(String consumer, List<Advance> advances) {
        boolean all = true;
        for (Advance advance : advances) {
            Claim claim = advance.claim();
            Offset row = rows(consumer).get(claim.partition());
            if (row == null || row.epoch() != claim.epoch() || row.nextOffset() != claim.nextOffset()) {
                all = false;
                continue;
            }
            Instant until = advance.replayedUntil();
            rows(consumer)
                    .put(
                            claim.partition(),
                            new Offset(
                                    row.topicId(),
                                    row.epoch(),
                                    advance.nextOffset(),
                                    until == null ? row.replayedUntil() : until,
                                    until == null ? row.replayedAt() : clock.instant(),
                                    row.caughtUpAt()));
        }
        return Uni.createFrom().item(all);
    }

    @Override
    public Uni<Void> caughtUp(String consumer, Collection<Claim> claims, Duration age) {
        for (Claim claim : claims) {
            Offset row = rows(consumer).get(claim.partition());
            if (row != null && row.epoch() == claim.epoch() && row.nextOffset() == claim.nextOffset()) {
                rows(consumer)
                        .put(
                                claim.partition(),
                                new Offset(
                                        row.topicId(),
                                        row.epoch(),
                                        row.nextOffset(),
                                        row.replayedUntil(),
                                        row.replayedAt(),
                                        clock.instant().minus(age)));
            }
        }
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Void> recordGap(String consumer, Claim claim, long toOffset, EvidenceGap.Reason reason) {
        state.gaps.add(reason + " " + claim.partition() + " " + claim.nextOffset() + " " + toOffset);
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Remembered> remember(String consumer, Map<Received, UUID> events) {
        Set<UUID> fresh = new HashSet<>();
        Map<UUID, UUID> contents = new HashMap<>();
        events.forEach((event, content) -> {
            UUID known = state.inbox.putIfAbsent(MemoryState.inboxKey(consumer, event.eventId()), content);
            if (known == null) {
                fresh.add(event.eventId());
            } else {
                contents.put(event.eventId(), known);
            }
        });
        return Uni.createFrom().item(new Remembered(fresh, contents));
    }

    @Override
    public Uni<Void> forget(String consumer, Collection<Received> events) {
        events.forEach(event -> state.inbox.remove(MemoryState.inboxKey(consumer, event.eventId())));
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Void> bury(String consumer, List<DeadLetter> letters) {
        state.letters.addAll(letters);
        return Uni.createFrom().voidItem();
    }

    @Override
    public Batch batch(List<Received> events, Refusals refusals) {
        return new MemoryBatch(state, events, refusals);
    }

    /** A batch whose effects go into the transaction's state. */
    record MemoryBatch(MemoryState state, List<Received> events, Refusals refusals) implements Batch {

        @Override
        public Mutiny.Session session() {
            throw new UnsupportedOperationException("there is no session in memory");
        }

        @Override
        public void refuse(Received event, Failure failure, String reason) {
            refusals.add(event, failure, reason);
        }
    }
}
