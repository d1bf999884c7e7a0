package io.telcopledge.kit.consumer;

import static io.telcopledge.kit.consumer.Bench.NOON;
import static io.telcopledge.kit.consumer.Bench.call;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.telcopledge.kit.database.Transactions;
import io.telcopledge.kit.progress.InputProgress;
import io.telcopledge.kit.testing.KafkaProbe;
import io.telcopledge.kit.testing.PlatformResource;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ProgressOfInputsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    Bench bench;

    @Inject
    Transactions transactions;

    @Test
    void aReplayCountsUpToItsNewestEventAndToNowOnceItIsOver() throws InterruptedException {
        // Given
        String topic = bench.topic("calls", 1, true);
        CallsHandler handler = new CallsHandler("progress" + topic, Set.of(topic));
        InputProgress replaying = new InputProgress(List.of(handler), bench.registry(), Duration.ofDays(1));
        InputProgress over = new InputProgress(List.of(handler), bench.registry(), Duration.ZERO);
        assertThat(reached(replaying)).isEmpty();
        ConsumerThread consumer = bench.replica(handler);
        Instant before = Instant.now();

        // When
        consumer.start();
        try (KafkaProbe probe = new KafkaProbe()) {
            probe.send(topic, "/switch", "e1", NOON, call("c1"));

            // Then
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(reached(replaying)).contains(NOON));
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(reached(over))
                            .hasValueSatisfying(now -> assertThat(now).isAfter(before)));
        } finally {
            consumer.stop();
            consumer.join(PATIENCE);
        }
    }

    private Optional<Instant> reached(InputProgress progress) {
        return transactions.await(PATIENCE, progress::reached);
    }
}
