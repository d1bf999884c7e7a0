package io.telcopledge.kit.testing;

import io.telcopledge.contracts.Envelope;
import io.telcopledge.contracts.Event;
import io.telcopledge.contracts.EventCatalogue;
import io.telcopledge.contracts.EventCodec;
import io.telcopledge.contracts.EventData;
import io.telcopledge.contracts.KafkaEvents;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Another system at the test's broker: sends as sources do, and reads what is there. */
public final class KafkaProbe implements AutoCloseable {

    private static final EventCodec CODEC = new EventCodec(EventCatalogue.PLATFORM);

    private final KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", Platform.bootstrapServers(), "max.request.size", 8_000_000),
            new ByteArraySerializer(),
            new ByteArraySerializer());

    /** Sends an event in binary mode, under its data's key. */
    public RecordMetadata send(String topic, String source, String id, Instant time, EventData data) {
        String type = EventCatalogue.PLATFORM.typeOf(data.getClass());
        return send(topic, new Event<>(Envelope.of(id, source, type, time), data));
    }

    /** Sends an event with all of its envelope. */
    public RecordMetadata send(String topic, Event<?> event) {
        ProducerRecord<String, byte[]> written =
                KafkaEvents.toRecord(topic, null, event.data().key(), CODEC.encode(event));
        return send(new ProducerRecord<>(
                topic, null, written.key().getBytes(StandardCharsets.UTF_8), written.value(), written.headers()));
    }

    /** Sends any bytes. */
    public RecordMetadata send(ProducerRecord<byte[], byte[]> bytes) {
        try {
            return producer.send(bytes).get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException("the test could not send", failed);
        }
    }

    /** All records of the topic so far, each partition's in its order. */
    public List<ConsumerRecord<byte[], byte[]>> records(String topic) {
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", Platform.bootstrapServers(), "enable.auto.commit", false),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
            }
            return records;
        }
    }

    /** The events of the topic so far; records that are none fail. */
    public List<Event<?>> events(String topic) {
        List<Event<?>> events = new ArrayList<>();
        records(topic).forEach(found -> events.add(CODEC.decode(KafkaEvents.fromRecord(found))));
        return events;
    }

    @Override
    public void close() {
        producer.close();
    }
}
