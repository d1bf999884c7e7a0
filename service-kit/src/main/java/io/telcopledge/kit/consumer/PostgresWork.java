package io.telcopledge.kit.consumer;

import io.smallrye.mutiny.Uni;
import io.telcopledge.contracts.deadletter.DeadLettered.Failure;
import io.telcopledge.kit.coverage.CoveredSpans;
import io.telcopledge.kit.deadletter.DeadLetter;
import io.telcopledge.kit.deadletter.DeadLetters;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;
import org.hibernate.reactive.mutiny.Mutiny;

/** One transaction of a consumer, in one session. */
record PostgresWork(
        Mutiny.Session session, OffsetTable offsets, Inbox inbox, DeadLetters deadLetters, CoveredSpans coverage)
        implements ConsumerStore.Work {

    @Override
    public Uni<List<Claim>> claim(String consumer, Map<TopicPartition, String> topicIds) {
        return offsets.claim(consumer, topicIds);
    }

    @Override
    public Uni<Boolean> advance(String consumer, List<Advance> advances) {
        return offsets.advance(consumer, advances);
    }

    @Override
    public Uni<Void> caughtUp(String consumer, Collection<Claim> claims, Duration age) {
        return offsets.caughtUp(consumer, claims, age);
    }

    @Override
    public Uni<Void> recordGap(String consumer, Claim claim, long toOffset, EvidenceGap.Reason reason) {
        return offsets.now().chain(now -> session.persist(new EvidenceGap(consumer, claim, toOffset, reason, now)));
    }

    @Override
    public Uni<Remembered> remember(String consumer, Map<Received, UUID> events) {
        return inbox.remember(session, consumer, events);
    }

    @Override
    public Uni<Void> forget(String consumer, Collection<Received> events) {
        return inbox.forget(session, consumer, events);
    }

    @Override
    public Uni<Void> bury(String consumer, List<DeadLetter> letters) {
        return deadLetters.bury(session, consumer, letters).chain(() -> coverage.contest(session, conflicts(letters)));
    }

    /** The sources whose letters contradict what they told before, by topic. */
    private static Map<String, TreeSet<String>> conflicts(List<DeadLetter> letters) {
        return letters.stream()
                .filter(letter -> letter.isConflict() && letter.source() != null)
                .collect(Collectors.groupingBy(
                        letter -> letter.position().topic(),
                        TreeMap::new,
                        Collectors.mapping(
                                letter -> Objects.requireNonNull(letter.source()),
                                Collectors.toCollection(TreeSet::new))));
    }

    @Override
    public Batch batch(List<Received> events, Refusals refusals) {
        return new SessionBatch(session, events, refusals);
    }

    private record SessionBatch(Mutiny.Session session, List<Received> events, Refusals refusals) implements Batch {

        @Override
        public void refuse(Received event, Failure failure, String reason) {
            refusals.add(event, failure, reason);
        }
    }
}
