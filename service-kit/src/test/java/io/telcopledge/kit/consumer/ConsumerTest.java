package io.telcopledge.kit.consumer;

import static io.telcopledge.kit.consumer.Bench.NOON;
import static io.telcopledge.kit.consumer.Bench.call;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.telcopledge.kit.testing.KafkaProbe;
import io.telcopledge.kit.testing.PlatformResource;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
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
}
