package io.telcopledge.kit.consumer;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/** Claims partitions in the database, and says what of their logs is gone unread. */
final class Claimer {

    private static final Logger LOG = Logger.getLogger(Claimer.class);

    private final String group;
    private final ConsumerStore store;
    private final TopicIds topicIds;
    private final ConsumerMetrics metrics;

    Claimer(String group, ConsumerStore store, TopicIds topicIds, ConsumerMetrics metrics) {
        this.group = group;
        this.store = store;
        this.topicIds = topicIds;
        this.metrics = metrics;
    }

    /** Claims with positions that can be read; those whose topic is not there are left out. */
    List<Claim> claim(Consumer<?, ?> consumer, Set<TopicPartition> partitions) {
        Map<TopicPartition, String> wanted = new HashMap<>();
        Map<String, String> ids = topicIds.of(
                Set.copyOf(partitions.stream().map(TopicPartition::topic).toList()));
        for (TopicPartition partition : partitions) {
            String id = ids.get(partition.topic());
            if (id != null) {
                wanted.put(partition, id);
            }
        }
        if (wanted.isEmpty()) {
            return List.of();
        }
        Map<TopicPartition, Long> first = consumer.beginningOffsets(wanted.keySet());
        Map<TopicPartition, Long> end = consumer.endOffsets(wanted.keySet());
        return store.inTransaction(work -> work.claim(group, wanted)
                .chain(claims -> Multi.createFrom()
                        .iterable(claims)
                        .onItem()
                        .transformToUniAndConcatenate(claim ->
                                readable(work, claim, offset(first, claim.partition()), offset(end, claim.partition())))
                        .collect()
                        .asList()));
    }

    /** The claim at an offset that exists; what lies between is a gap in the evidence, recorded with the claim. */
    private Uni<Claim> readable(ConsumerStore.Work work, Claim claim, long first, long end) {
        long next = claim.nextOffset();
        if (next >= first && next <= end) {
            return Uni.createFrom().item(claim);
        }
        Uni<Void> gap = Uni.createFrom().voidItem();
        if (next > end) {
            // What stands there now may be new under old offsets: all of it is read, and repeats have no effect.
            gap = record(work, claim, next, EvidenceGap.Reason.TRUNCATED);
        } else if (first > Math.max(0, next)) {
            gap = record(work, claim, first, EvidenceGap.Reason.EXPIRED);
        }
        return gap.chain(() -> work.advance(group, List.of(new Advance(claim, first, null))))
                .replaceWith(claim.movedTo(first));
    }

    private Uni<Void> record(ConsumerStore.Work work, Claim claim, long toOffset, EvidenceGap.Reason reason) {
        LOG.errorf(
                "%s: evidence gap in %s from %d to %d: %s",
                group, claim.partition(), claim.nextOffset(), toOffset, reason);
        metrics.gap(claim.partition().topic());
        return work.recordGap(group, claim, toOffset, reason);
    }

    private static long offset(Map<TopicPartition, Long> offsets, TopicPartition partition) {
        return offsets.getOrDefault(partition, 0L);
    }

    /** Whether a partition belongs to a log other than the claimed one. */
    List<TopicPartition> replaced(List<Claim> claims) {
        Map<String, String> ids = topicIds.of(Set.copyOf(
                claims.stream().map(claim -> claim.partition().topic()).toList()));
        List<TopicPartition> replaced = new ArrayList<>();
        for (Claim claim : claims) {
            if (!claim.topicId().equals(ids.get(claim.partition().topic()))) {
                replaced.add(claim.partition());
            }
        }
        return replaced;
    }
}
