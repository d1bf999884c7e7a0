package io.telcopledge.kit.walk;

import io.telcopledge.kit.testing.Platform;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** The test's broker, one partition read at a time. */
final class RealLog implements Log {

    private final KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", Platform.bootstrapServers()),
            new ByteArraySerializer(),
            new ByteArraySerializer());

    private final KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
            Map.of(
                    "bootstrap.servers",
                    Platform.bootstrapServers(),
                    "enable.auto.commit",
                    false,
                    // A change of partition waits for the fetch that is on its way.
                    "fetch.max.wait.ms",
                    5),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer());

    @Override
    public void append(TopicPartition partition, ProducerRecord<byte[], byte[]> bytes) {
        try {
            producer.send(new ProducerRecord<>(
                            partition.topic(), partition.partition(), bytes.key(), bytes.value(), bytes.headers()))
                    .get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException("the walk could not send", failed);
        }
    }

    @Override
    public synchronized List<ConsumerRecord<byte[], byte[]>> read(TopicPartition partition, long offset, int most) {
        long end = end(partition);
        if (offset >= end) {
            return List.of();
        }
        consumer.assign(List.of(partition));
        consumer.seek(partition, offset);
        List<ConsumerRecord<byte[], byte[]>> found = List.of();
        while (found.isEmpty()) {
            found = consumer.poll(Duration.ofMillis(100)).records(partition);
        }
        return found.subList(0, Math.min(most, found.size()));
    }

    @Override
    public synchronized long end(TopicPartition partition) {
        return consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
    }

    @Override
    public void close() {
        producer.close();
        consumer.close();
    }
}
