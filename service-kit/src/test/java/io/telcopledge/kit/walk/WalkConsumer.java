package io.telcopledge.kit.walk;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.consumer.OffsetCommitCallback;
import org.apache.kafka.common.TopicPartition;

/** A consumer whose partitions the walk deals out, also to two at once; it fetches from a log. */
final class WalkConsumer extends MockConsumer<byte[], byte[]> {

    private final Log log;
    private final Chaos chaos;
    private final SplittableRandom random;

    WalkConsumer(Log log, Chaos chaos, SplittableRandom random) {
        super("none");
        this.log = log;
        this.chaos = chaos;
        this.random = random;
    }

    @Override
    public synchronized ConsumerRecords<byte[], byte[]> poll(Duration timeout) {
        chaos.step();
        Map<TopicPartition, List<ConsumerRecord<byte[], byte[]>>> records = new HashMap<>();
        for (TopicPartition partition : assignment()) {
            if (!paused().contains(partition)) {
                List<ConsumerRecord<byte[], byte[]>> found =
                        log.read(partition, position(partition), 1 + random.nextInt(8));
                if (!found.isEmpty()) {
                    records.put(partition, found);
                    seek(partition, found.get(found.size() - 1).offset() + 1);
                }
            }
        }
        chaos.step();
        return new ConsumerRecords<>(records, Map.of());
    }

    @Override
    public synchronized Map<TopicPartition, Long> endOffsets(Collection<TopicPartition> partitions) {
        chaos.step();
        Map<TopicPartition, Long> ends = new HashMap<>();
        partitions.forEach(partition -> ends.put(partition, log.end(partition)));
        return ends;
    }

    @Override
    public synchronized Map<TopicPartition, Long> beginningOffsets(Collection<TopicPartition> partitions) {
        Map<TopicPartition, Long> beginnings = new HashMap<>();
        partitions.forEach(partition -> beginnings.put(partition, 0L));
        return beginnings;
    }

    @Override
    public synchronized void commitAsync(
            Map<TopicPartition, OffsetAndMetadata> offsets, OffsetCommitCallback callback) {
        chaos.step();
    }
}
