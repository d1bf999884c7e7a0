package io.telcopledge.local.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.telcopledge.contracts.Topic;
import io.telcopledge.contracts.TopicRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalBrokerTest {

    @TempDir
    Path dataDir;

    @Test
    void holdsTheTopicsOfTheRegistryAndKeepsRecordsOverARestart() throws Exception {
        try (LocalBroker broker = LocalBroker.start(dataDir, 0)) {
            assertTopics(broker);
            send(broker, "kept");
        }
        try (LocalBroker broker = LocalBroker.start(dataDir, 0)) {
            assertThat(firstRecord(broker)).isEqualTo("kept");
        }
    }

    private static void assertTopics(LocalBroker broker) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            List<String> expected =
                    TopicRegistry.PLATFORM.topics().stream().map(Topic::name).toList();
            assertThat(admin.listTopics().names().get()).containsExactlyInAnyOrderElementsOf(expected);
            Topic calls = TopicRegistry.PLATFORM.topic("support.calls");
            assertThat(admin.describeTopics(List.of(calls.name()))
                            .topicNameValues()
                            .values()
                            .iterator()
                            .next()
                            .get()
                            .partitions())
                    .hasSize(calls.partitions());
            ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, calls.name());
            assertThat(admin.describeConfigs(List.of(resource))
                            .values()
                            .values()
                            .iterator()
                            .next()
                            .get()
                            .get("retention.ms")
                            .value())
                    .isEqualTo(Long.toString(calls.retention().toMillis()));
        }
    }

    private static void send(LocalBroker broker, String value) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", broker.bootstrapServers(), "acks", "all");
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("support.calls", 0, "key", value))
                    .get();
        }
    }

    private static String firstRecord(LocalBroker broker) {
        Map<String, Object> settings = Map.of("bootstrap.servers", broker.bootstrapServers());
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> first = List.of(new TopicPartition("support.calls", 0));
            consumer.assign(first);
            consumer.seekToBeginning(first);
            for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofSeconds(60))) {
                return record.value();
            }
            throw new AssertionError("no record within a minute");
        }
    }
}
