package io.telcopledge.kit.consumer;

import static io.telcopledge.kit.consumer.Bench.NOON;
import static io.telcopledge.kit.consumer.Bench.call;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.telcopledge.contracts.Envelope;
import io.telcopledge.contracts.Event;
import io.telcopledge.kit.testing.KafkaProbe;
import io.telcopledge.kit.testing.PlatformResource;
import io.telcopledge.kit.walk.Contents;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who may move an offset, and what happens to records that are gone. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class FenceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    Bench bench;

    private final KafkaProbe probe = new KafkaProbe();
    private final List<ConsumerThread> started = new ArrayList<>();

    @AfterEach
    void stop() throws InterruptedException {
        for (ConsumerThread thread : started) {
            thread.stop();
            thread.join(PATIENCE);
        }
        probe.close();
    }

    private ConsumerThread start(CallsHandler handler) {
        ConsumerThread thread = bench.replica(handler);
        started.add(thread);
        thread.start();
        return thread;
    }

    @Test
    void theBatchOfAStaleOwnerIsRejectedWhole() {
        // Given
        CallsHandler handler = new CallsHandler("stale" + System.nanoTime(), Set.of("any"));
        TopicPartition partition = new TopicPartition("any", 0);
        Claim stale = claim(handler, partition);
        Claim owner = claim(handler, partition);
        BatchRunner runner = new BatchRunner(bench.store, handler, Contents.KEYED);

        // Then
        assertThatThrownBy(() -> runner.run(List.of(new Advance(stale, 1, null)), List.of(reading("c1", 0))))
                .isInstanceOf(FenceLost.class);
        assertThat(bench.noted(handler.group())).isEmpty();

        // When
        runner.run(List.of(new Advance(owner, 1, null)), List.of(reading("c1", 0)));

        // Then
        assertThat(bench.noted(handler.group())).containsExactly("c1");
        assertThatThrownBy(() -> runner.run(List.of(new Advance(owner, 1, null)), List.of(reading("c1", 0))))
                .as("an offset that has moved")
                .isInstanceOf(FenceLost.class);
    }

    private Claim claim(CallsHandler handler, TopicPartition partition) {
        return bench.store
                .inTransaction(work -> work.claim(handler.group(), Map.of(partition, "id")))
                .get(0);
    }

    private static Reading reading(String call, long offset) {
        TopicPosition position = new TopicPosition("any", "id", 0, offset);
        Envelope envelope = Envelope.of("e" + offset, "/switch", "io.telcopledge.support.CallAnswered.v1", NOON);
        Received received = new Received(new Event<>(envelope, call(call)), position, new byte[0]);
        ConsumerRecord<byte[], byte[]> origin = new ConsumerRecord<>("any", 0, offset, new byte[0], new byte[0]);
        return new Reading(origin, position, received, null, NOON);
    }

    @Test
    void replicasShareAndTakeOverWithoutLossOrRepeat() throws InterruptedException {
        // Given
        String topic = bench.topic("shared", 4, true);
        CallsHandler handler = new CallsHandler("shared" + topic, Set.of(topic));
        ConsumerThread first = start(handler);
        List<String> sent = new ArrayList<>();
        send(topic, sent, 40);
        await().atMost(PATIENCE).until(() -> !bench.noted(handler.group()).isEmpty());

        // When
        start(handler);
        send(topic, sent, 40);
        first.stop();
        first.join(PATIENCE);
        send(topic, sent, 40);

        // Then
        await().atMost(PATIENCE).until(() -> bench.noted(handler.group()).size() >= sent.size());
        assertThat(bench.noted(handler.group())).containsExactlyInAnyOrderElementsOf(sent);
    }

    private void send(String topic, List<String> sent, int count) {
        for (int i = 0; i < count; i++) {
            String id = "c" + sent.size();
            probe.send(topic, "/switch", id, NOON, call(id));
            sent.add(id);
        }
    }

    @Test
    void expiredRecordsAreAGapAndNeverASilentSkip() throws InterruptedException {
        // Given
        String topic = bench.topic("expiring", 1, true);
        CallsHandler handler = new CallsHandler("expiring" + topic, Set.of(topic));
        ConsumerThread before = start(handler);
        List<String> sent = new ArrayList<>();
        send(topic, sent, 2);
        await().atMost(PATIENCE).until(() -> bench.noted(handler.group()).size() == 2);
        before.stop();
        before.join(PATIENCE);

        // When
        send(topic, sent, 3);
        TopicPartition partition = new TopicPartition(topic, 0);
        bench.admin(admin -> admin.deleteRecords(Map.of(partition, RecordsToDelete.beforeOffset(4)))
                .all()
                .get());
        start(handler);

        // Then
        await().atMost(PATIENCE).until(() -> bench.noted(handler.group()).contains("c4"));
        assertThat(bench.noted(handler.group())).containsExactly("c0", "c1", "c4");
        assertThat(gaps(handler)).containsExactly("EXPIRED 2 4");
    }

    @Test
    void aTopicThatWasMadeAnewIsReadFromItsBeginning() throws InterruptedException {
        // Given
        String topic = bench.topic("replaced", 1, true);
        CallsHandler handler = new CallsHandler("replaced" + topic, Set.of(topic));
        ConsumerThread before = start(handler);
        List<String> sent = new ArrayList<>();
        send(topic, sent, 3);
        await().atMost(PATIENCE).until(() -> bench.noted(handler.group()).size() == 3);
        before.stop();
        before.join(PATIENCE);

        // When
        bench.admin(admin -> admin.deleteTopics(List.of(topic)).all().get());
        await().atMost(PATIENCE).ignoreExceptions().until(() -> {
            bench.create(topic, 1);
            return true;
        });
        send(topic, sent, 4);
        start(handler);

        // Then
        await().atMost(PATIENCE).until(() -> bench.noted(handler.group()).contains("c6"));
        assertThat(bench.noted(handler.group())).containsExactly("c0", "c1", "c2", "c3", "c4", "c5", "c6");
        assertThat(gaps(handler)).containsExactly("TOPIC_REPLACED 3 ?");
    }

    private List<String> gaps(CallsHandler handler) {
        return bench.query(
                "select reason || ' ' || from_offset || ' ' || coalesce(cast(to_offset as text), '?')"
                        + " from evidence_gap where consumer = ?1 order by from_offset",
                handler.group());
    }
}
