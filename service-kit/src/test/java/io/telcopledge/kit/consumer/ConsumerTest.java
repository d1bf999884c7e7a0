package io.telcopledge.kit.consumer;

import static io.telcopledge.kit.consumer.Bench.NOON;
import static io.telcopledge.kit.consumer.Bench.call;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cloudevents.CloudEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.telcopledge.contracts.Envelope;
import io.telcopledge.contracts.Event;
import io.telcopledge.contracts.EventCatalogue;
import io.telcopledge.contracts.EventCodec;
import io.telcopledge.contracts.KafkaEvents;
import io.telcopledge.contracts.deadletter.DeadLettered;
import io.telcopledge.contracts.support.CallAnswered;
import io.telcopledge.kit.crypto.MasterKey;
import io.telcopledge.kit.deadletter.OriginalRecord;
import io.telcopledge.kit.testing.KafkaProbe;
import io.telcopledge.kit.testing.PlatformResource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ConsumerTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    Bench bench;

    @Inject
    MasterKey masterKey;

    private final KafkaProbe probe = new KafkaProbe();
    private String topic;
    private CallsHandler handler;
    private ConsumerThread consumer;

    @BeforeEach
    void start(TestInfo test) {
        topic = bench.topic("calls", 1, true);
        handler = new CallsHandler(test.getTestMethod().orElseThrow().getName() + topic, Set.of(topic));
        consumer = bench.replica(handler);
        consumer.start();
    }

    @AfterEach
    void stop() throws InterruptedException {
        consumer.stop();
        consumer.join(PATIENCE);
        probe.close();
    }

    @Test
    void eventsTakeEffectOnceAndInOrder() {
        // When
        probe.send(topic, "/switch", "e1", NOON, call("c1"));
        probe.send(topic, "/switch", "e2", NOON, call("c2"));
        probe.send(topic, "/switch", "e1", NOON, call("c1"));
        probe.send(topic, "/switch", "e3", NOON, call("c3"));

        // Then
        await().atMost(PATIENCE).until(() -> bench.noted(handler.group()).contains("c3"));
        assertThat(bench.noted(handler.group())).containsExactly("c1", "c2", "c3");
        assertThat(bench.dead(handler.group())).isEmpty();
    }

    @Test
    void anotherEventOfAKnownIdIsAConflictAndNoRepeat() {
        // When
        probe.send(topic, "/switch", "e1", NOON, call("c1"));
        probe.send(topic, "/switch", "e1", NOON, call("c2"));
        probe.send(topic, "/switch", "e1", NOON.plus(Duration.ofDays(70)), call("c1"));
        probe.send(topic, "/switch", "e1", NOON, call("c1"));
        probe.send(topic, "/switch", "e3", NOON, call("c3"));

        // Then
        await().atMost(PATIENCE).until(() -> bench.noted(handler.group()).contains("c3"));
        assertThat(bench.noted(handler.group())).containsExactly("c1", "c3");
        assertThat(bench.dead(handler.group())).containsExactly("CONFLICT 1", "CONFLICT 2");
        assertThat(bench.count("conflicts", handler.group())).isEqualTo(2);
        assertThat(bench.count("repeated", handler.group())).isEqualTo(1);
    }

    @Test
    void structuredModeIsReadAndTheKeyMayBeNull() {
        // Given
        String structured = """
                {"specversion":"1.0","id":"s1","source":"/switch","type":"io.telcopledge.support.CallAnswered.v1",
                 "time":"2026-03-01T12:00:00Z","datacontenttype":"application/json","data":{"callId":"c1",
                 "queue":"q","offeredAt":"2026-03-01T12:00:00Z","waitMillis":5,"revision":0}}""";
        ProducerRecord<byte[], byte[]> bytes = new ProducerRecord<>(topic, structured.getBytes(UTF_8));
        bytes.headers().add("content-type", "application/cloudevents+json; charset=UTF-8".getBytes(UTF_8));

        // When
        probe.send(bytes);
        probe.send(withoutKey(call("c2")));

        // Then
        await().atMost(PATIENCE).until(() -> bench.noted(handler.group()).contains("c2"));
        assertThat(bench.noted(handler.group())).containsExactly("c1", "c2");
    }

    @Test
    void whatCannotBeReadIsADeadLetterAndTheRestGoesOn() {
        // When
        probe.send(new ProducerRecord<>(topic, "garbage".getBytes(UTF_8)));
        probe.send(new ProducerRecord<>(topic, "tombstone".getBytes(UTF_8), null));
        probe.send(typed("io.telcopledge.support.CallAnswered.v9", "{}"));
        probe.send(typed("com.example.Unheard", "{}"));
        probe.send(typed("io.telcopledge.support.CallAnswered.v1", "{\"callId\":\"x\"}"));
        probe.send(typed("io.telcopledge.support.CallAnswered.v1", "x".repeat(Bench.MOST_BYTES + 1)));
        probe.send(typed("io.telcopledge.support.CallAbandoned.v1", "{}"));
        probe.send(topic, "/switch", "e1", NOON, call("c1"));

        // Then
        await().atMost(PATIENCE).until(() -> bench.noted(handler.group()).contains("c1"));
        assertThat(bench.dead(handler.group()))
                .containsExactly("POISON 0", "POISON 1", "UNKNOWN 2", "UNKNOWN 3", "REFUSED 4", "OVERSIZE 5");
        assertThat(bench.count("skipped", handler.group())).isEqualTo(1);
        assertThat(bench.count("dead", handler.group())).isEqualTo(6);
        assertThat(bench.count("consumed", handler.group())).isEqualTo(1);
    }

    @Test
    void aDeadLetterIsToldOfAndItsOriginalIsKeptEncrypted() throws GeneralSecurityException {
        // When
        long offset =
                probe.send(typed("com.example.Unheard", "{\"name\":\"Li\"}")).offset();

        // Then
        await().atMost(PATIENCE)
                .until(() -> probe.events("support.dead-letters").stream()
                        .anyMatch(told -> told.data() instanceof DeadLettered letter
                                && letter.topic().equals(topic)
                                && letter.offset() == offset
                                && letter.failure() == DeadLettered.Failure.UNKNOWN));
        String kept = "select encode(original, 'base64') from dead_letter where consumer = ?1";
        byte[] sealed = Base64.getMimeDecoder()
                .decode(bench.query(kept, handler.group()).get(0));
        assertThat(new String(sealed, UTF_8)).doesNotContain("Li");
        TopicPosition position =
                new TopicPosition(topic, bench.topicIds.of(Set.of(topic)).getOrDefault(topic, ""), 0, offset);
        OriginalRecord original = OriginalRecord.of(masterKey.decrypt(sealed, OriginalRecord.contextOf(position)));
        assertThat(original.value()).asString(UTF_8).isEqualTo("{\"name\":\"Li\"}");
        assertThat(original.headers()).containsKey("ce_type");
    }

    @Test
    void anEventThatBreaksTheTransactionIsFoundAndBuriedAlone() {
        // Given
        handler.failing = call -> call.callId().equals("c3") ? new IllegalStateException("a bug") : null;

        // When
        for (int i = 1; i <= 9; i++) {
            probe.send(topic, "/switch", "e" + i, NOON, call("c" + i));
        }

        // Then
        await().atMost(PATIENCE).until(() -> bench.noted(handler.group()).contains("c9"));
        assertThat(bench.noted(handler.group())).containsExactly("c1", "c2", "c4", "c5", "c6", "c7", "c8", "c9");
        assertThat(bench.dead(handler.group())).containsExactly("REFUSED 2");
    }

    @Test
    void aRefusalBecomesADeadLetterAndAReplayOfItCounts() {
        // Given
        handler.refusing = call -> call.callId().equals("c1") ? "queue: is closed" : null;
        probe.send(topic, "/switch", "e1", NOON, call("c1"));
        probe.send(topic, "/switch", "e2", NOON, call("c2"));
        await().atMost(PATIENCE).until(() -> bench.noted(handler.group()).contains("c2"));
        assertThat(bench.dead(handler.group())).containsExactly("REFUSED 0");

        // When
        handler.refusing = call -> null;
        probe.send(topic, "/switch", "e1", NOON, call("c1"));

        // Then
        await().atMost(PATIENCE).until(() -> bench.noted(handler.group()).contains("c1"));
        assertThat(bench.noted(handler.group())).containsExactly("c2", "c1");
    }

    @Test
    void aFailureThatPassesIsWaitedForAndNothingIsSkipped() {
        // Given
        AtomicInteger failures = new AtomicInteger();
        handler.failing = call -> call.callId().equals("c2") && failures.incrementAndGet() <= 3
                ? new UncheckedIOException(new IOException("the disk is away"))
                : null;

        // When
        for (int i = 1; i <= 4; i++) {
            probe.send(topic, "/switch", "e" + i, NOON, call("c" + i));
        }

        // Then
        await().atMost(PATIENCE).until(() -> bench.noted(handler.group()).contains("c4"));
        assertThat(bench.noted(handler.group())).containsExactly("c1", "c2", "c3", "c4");
        assertThat(bench.dead(handler.group())).isEmpty();
        assertThat(failures).hasValueGreaterThan(3);
    }

    private ProducerRecord<byte[], byte[]> withoutKey(CallAnswered call) {
        CloudEvent event = new EventCodec(EventCatalogue.PLATFORM)
                .encode(new Event<>(
                        Envelope.of("n1", "/switch", "io.telcopledge.support.CallAnswered.v1", NOON), call));
        ProducerRecord<String, byte[]> written = KafkaEvents.toRecord(topic, null, "unused", event);
        return new ProducerRecord<>(topic, (Integer) null, (byte[]) null, written.value(), written.headers());
    }

    private ProducerRecord<byte[], byte[]> typed(String type, String data) {
        ProducerRecord<byte[], byte[]> bytes = new ProducerRecord<>(topic, data.getBytes(UTF_8));
        bytes.headers()
                .add("ce_specversion", "1.0".getBytes(UTF_8))
                .add("ce_id", "t1".getBytes(UTF_8))
                .add("ce_source", "/switch".getBytes(UTF_8))
                .add("ce_type", type.getBytes(UTF_8))
                .add("ce_time", "2026-03-01T12:00:00Z".getBytes(UTF_8))
                .add("content-type", "application/json".getBytes(UTF_8));
        return bytes;
    }
}
