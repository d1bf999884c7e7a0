package io.telcopledge.kit.consumer;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The table of offsets in one session. All statements lock its rows in the same order. */
record OffsetTable(Mutiny.Session session) {

    private static final String INSERT = """
            insert into consumer_offset (consumer, topic, partition, topic_id, epoch, next_offset)
            select ?1, n.topic, n.partition, n.topic_id, 0, -1
            from unnest(cast(?2 as text[]), cast(?3 as int[]), cast(?4 as text[])) as n(topic, partition, topic_id)
            order by n.topic, n.partition
            on conflict do nothing""";

    private static final String LOCK = """
            select o.topic, o.partition, o.topic_id, o.epoch, o.next_offset
            from consumer_offset o
            join unnest(cast(?2 as text[]), cast(?3 as int[])) as n(topic, partition)
              on o.topic = n.topic and o.partition = n.partition
            where o.consumer = ?1
            order by o.topic, o.partition
            for update of o""";

    private static final String RAISE = """
            update consumer_offset o
            set epoch = o.epoch + 1, topic_id = n.topic_id,
                next_offset = case when o.topic_id = n.topic_id then o.next_offset else -1 end
            from unnest(cast(?2 as text[]), cast(?3 as int[]), cast(?4 as text[])) as n(topic, partition, topic_id)
            where o.consumer = ?1 and o.topic = n.topic and o.partition = n.partition""";

    private static final String HELD = """
            with held as (
              select o.topic, o.partition, n.next_offset, n.replayed
              from consumer_offset o
              join unnest(cast(?2 as text[]), cast(?3 as int[]), cast(?4 as bigint[]), cast(?5 as bigint[]),
                          cast(?6 as bigint[]), cast(?7 as text[]))
                   as n(topic, partition, epoch, previous, next_offset, replayed)
                on o.topic = n.topic and o.partition = n.partition
              where o.consumer = ?1 and o.epoch = n.epoch and o.next_offset = n.previous
              order by o.topic, o.partition
              for update of o)
            """;

    private static final String ADVANCE = HELD + """
            update consumer_offset o
            set next_offset = held.next_offset,
                replayed_until = coalesce(cast(held.replayed as timestamptz), o.replayed_until),
                replayed_at = case when held.replayed is null then o.replayed_at else clock_timestamp() end
            from held
            where o.consumer = ?1 and o.topic = held.topic and o.partition = held.partition""";

    private static final String CAUGHT_UP = HELD + """
            update consumer_offset o
            set caught_up_at = clock_timestamp() - make_interval(secs => cast(?8 as double precision))
            from held
            where o.consumer = ?1 and o.topic = held.topic and o.partition = held.partition""";

    Uni<List<Claim>> claim(String consumer, Map<TopicPartition, String> topicIds) {
        List<TopicPartition> sorted = new ArrayList<>(topicIds.keySet());
        sorted.sort(Comparator.comparing(TopicPartition::topic).thenComparingInt(TopicPartition::partition));
        String[] topics = sorted.stream().map(TopicPartition::topic).toArray(String[]::new);
        Integer[] partitions = sorted.stream().map(TopicPartition::partition).toArray(Integer[]::new);
        String[] ids = sorted.stream().map(topicIds::get).toArray(String[]::new);
        return update(INSERT, consumer, topics, partitions, ids)
                .chain(() -> session.createNativeQuery(LOCK, Object[].class)
                        .setParameter(1, consumer)
                        .setParameter(2, topics)
                        .setParameter(3, partitions)
                        .getResultList())
                .call(() -> update(RAISE, consumer, topics, partitions, ids))
                .call(before -> gapsOfReplaced(consumer, before, topicIds))
                .map(before -> before.stream().map(row -> claim(row, topicIds)).toList());
    }

    private static Claim claim(Object[] row, Map<TopicPartition, String> topicIds) {
        TopicPartition partition = new TopicPartition((String) row[0], ((Number) row[1]).intValue());
        String id = java.util.Objects.requireNonNull(topicIds.get(partition));
        long next = id.equals(row[2]) ? ((Number) row[4]).longValue() : Claim.NEVER_READ;
        return new Claim(partition, id, ((Number) row[3]).longValue() + 1, next);
    }

    private Uni<Void> gapsOfReplaced(String consumer, List<Object[]> before, Map<TopicPartition, String> topicIds) {
        List<Claim> replaced = new ArrayList<>();
        for (Object[] row : before) {
            TopicPartition partition = new TopicPartition((String) row[0], ((Number) row[1]).intValue());
            if (!row[2].equals(topicIds.get(partition))) {
                replaced.add(new Claim(partition, (String) row[2], 0, ((Number) row[4]).longValue()));
            }
        }
        if (replaced.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return now().chain(now -> session.persistAll(replaced.stream()
                .map(claim -> new EvidenceGap(consumer, claim, null, EvidenceGap.Reason.TOPIC_REPLACED, now))
                .toArray()));
    }

    Uni<Boolean> advance(String consumer, List<Advance> advances) {
        List<Advance> sorted = new ArrayList<>(advances);
        sorted.sort(Comparator.comparing(
                        (Advance advance) -> advance.claim().partition().topic())
                .thenComparingInt(advance -> advance.claim().partition().partition()));
        return held(ADVANCE, consumer, sorted).executeUpdate().map(rows -> rows == sorted.size());
    }

    Uni<Void> caughtUp(String consumer, Collection<Claim> claims, Duration age) {
        List<Advance> standing = claims.stream()
                .map(claim -> new Advance(claim, claim.nextOffset(), null))
                .toList();
        return held(CAUGHT_UP, consumer, standing)
                .setParameter(8, age.toMillis() / 1000.0)
                .executeUpdate()
                .replaceWithVoid();
    }

    Uni<Instant> now() {
        return session.createNativeQuery("select clock_timestamp()", Instant.class)
                .getSingleResult();
    }

    private Mutiny.Query<?> held(String sql, String consumer, List<Advance> advances) {
        return session.createNativeQuery(sql)
                .setParameter(1, consumer)
                .setParameter(
                        2,
                        texts(advances, advance -> advance.claim().partition().topic()))
                .setParameter(
                        3,
                        advances.stream()
                                .map(advance -> advance.claim().partition().partition())
                                .toArray(Integer[]::new))
                .setParameter(4, longs(advances, advance -> advance.claim().epoch()))
                .setParameter(5, longs(advances, advance -> advance.claim().nextOffset()))
                .setParameter(6, longs(advances, Advance::nextOffset))
                .setParameter(7, texts(advances, advance -> text(advance.replayedUntil())));
    }

    private static @Nullable String text(@Nullable Instant instant) {
        return instant == null ? null : instant.toString();
    }

    @SuppressWarnings("NullAway") // an array element may be null: SQL's null
    private static String[] texts(
            List<Advance> advances, java.util.function.Function<Advance, @Nullable String> value) {
        return advances.stream().map(value).toArray(String[]::new);
    }

    private static Long[] longs(List<Advance> advances, java.util.function.ToLongFunction<Advance> value) {
        return advances.stream().mapToLong(value).boxed().toArray(Long[]::new);
    }

    private Uni<Integer> update(String sql, String consumer, String[] topics, Integer[] partitions, String[] ids) {
        return session.createNativeQuery(sql)
                .setParameter(1, consumer)
                .setParameter(2, topics)
                .setParameter(3, partitions)
                .setParameter(4, ids)
                .executeUpdate();
    }
}
