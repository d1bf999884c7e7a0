package io.telcopledge.kit.walk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.record.TimestampType;

/** A log in memory. */
final class MemoryLog implements Log {

    private final Map<TopicPartition, List<ConsumerRecord<byte[], byte[]>>> partitions = new HashMap<>();

    private List<ConsumerRecord<byte[], byte[]>> records(TopicPartition partition) {
        return partitions.computeIfAbsent(partition, key -> new ArrayList<>());
    }

    @Override
    public void append(TopicPartition partition, ProducerRecord<byte[], byte[]> bytes) {
        List<ConsumerRecord<byte[], byte[]>> records = records(partition);
        records.add(new ConsumerRecord<>(
                partition.topic(),
                partition.partition(),
                records.size(),
                0L,
                TimestampType.CREATE_TIME,
                0,
                0,
                bytes.key(),
                bytes.value(),
                bytes.headers(),
                Optional.empty()));
    }

    @Override
    public List<ConsumerRecord<byte[], byte[]>> read(TopicPartition partition, long offset, int most) {
        List<ConsumerRecord<byte[], byte[]>> records = records(partition);
        int from = (int) Math.min(offset, records.size());
        return List.copyOf(records.subList(from, Math.min(records.size(), from + most)));
    }

    @Override
    public long end(TopicPartition partition) {
        return records(partition).size();
    }

    @Override
    public void close() {
        partitions.clear();
    }
}
