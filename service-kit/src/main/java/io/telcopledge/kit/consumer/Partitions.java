package io.telcopledge.kit.consumer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.common.TopicPartition;

/**
 * The partitions of one consumer: claimed ones are read, others are paused until the database has granted them. Kafka's
 * assignment is a hint only; the claim decides.
 */
final class Partitions implements ConsumerRebalanceListener {

    private final Consumer<byte[], byte[]> consumer;
    private final Map<TopicPartition, Claim> claims = new HashMap<>();
    private final Set<TopicPartition> unclaimed = new HashSet<>();

    Partitions(Consumer<byte[], byte[]> consumer) {
        this.consumer = consumer;
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> assigned) {
        // Without a position Kafka would look for a committed offset; those are for monitoring and decide nothing.
        assigned.forEach(partition -> consumer.seek(partition, 0));
        consumer.pause(assigned);
        unclaimed.addAll(assigned);
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> revoked) {
        revoked.forEach(claims::remove);
        unclaimed.removeAll(revoked);
    }

    Set<TopicPartition> unclaimed() {
        return Set.copyOf(unclaimed);
    }

    List<Claim> claims() {
        return List.copyOf(claims.values());
    }

    Optional<Claim> claim(TopicPartition partition) {
        return Optional.ofNullable(claims.get(partition));
    }

    void granted(Claim claim, long position) {
        unclaimed.remove(claim.partition());
        claims.put(claim.partition(), claim);
        consumer.seek(claim.partition(), position);
        consumer.resume(List.of(claim.partition()));
    }

    void moved(Advance advance) {
        claims.put(advance.claim().partition(), advance.claim().movedTo(advance.nextOffset()));
    }

    /** The claim is lost, or its offset cannot be read: to be claimed anew, if Kafka still assigns it. */
    void surrender(Collection<TopicPartition> partitions) {
        List<TopicPartition> still = new ArrayList<>(partitions);
        still.retainAll(consumer.assignment());
        still.forEach(claims::remove);
        onPartitionsAssigned(still);
    }

    /** Reads again from where the database stands. */
    void rewind(Collection<TopicPartition> partitions) {
        for (TopicPartition partition : partitions) {
            claim(partition).ifPresent(claim -> consumer.seek(partition, Math.max(0, claim.nextOffset())));
        }
    }

    void pauseAll() {
        consumer.pause(consumer.assignment());
    }

    void resumeClaimed() {
        consumer.resume(claims.keySet());
    }
}
