package io.telcopledge.local.seeding;

import io.cloudevents.CloudEvent;
import io.telcopledge.contracts.KafkaEvents;
import io.telcopledge.contracts.Topic;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Systems that speak Kafka: in order within a partition, and none twice by a retry. */
final class KafkaLine implements AutoCloseable {

    /** A broker that is killed and started again is waited for. */
    private static final int PATIENCE_MILLIS = 600_000;

    private final KafkaProducer<String, byte[]> producer;
    private final AtomicReference<Exception> failure = new AtomicReference<>();

    KafkaLine(String bootstrapServers) {
        this.producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ProducerConfig.CLIENT_ID_CONFIG,
                        "demo-operator",
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                        true,
                        ProducerConfig.LINGER_MS_CONFIG,
                        20,
                        ProducerConfig.MAX_BLOCK_MS_CONFIG,
                        PATIENCE_MILLIS,
                        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                        PATIENCE_MILLIS),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    void send(String topic, String key, CloudEvent event) {
        send(KafkaEvents.toRecord(topic, null, key, event));
    }

    /** To each partition under an id of its own, else the copies would pass for repeats. */
    void sendToEachPartition(PlannedEvent event) {
        Topic topic = event.system().topic();
        for (int partition = 0; partition < topic.partitions(); partition++) {
            CloudEvent copy = Encoding.withId(event.id() + "/p" + partition, event);
            send(KafkaEvents.toRecord(topic.name(), partition, event.data().key(), copy));
        }
    }

    private void send(ProducerRecord<String, byte[]> event) {
        var unused = producer.send(event, (metadata, failed) -> failure.compareAndSet(null, failed));
    }

    void flush() {
        producer.flush();
        Exception failed = failure.getAndSet(null);
        if (failed != null) {
            throw new KafkaException("the broker did not take an event", failed);
        }
    }

    @Override
    public void close() {
        // A broker that is gone must not hold up the end of the demo.
        producer.close(Duration.ofSeconds(2));
    }
}
