package io.telcopledge.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.telcopledge.contracts.Event;
import io.telcopledge.contracts.TopicRegistry;
import io.telcopledge.contracts.support.CallAnswered;
import io.telcopledge.kit.consumer.EventIds;
import io.telcopledge.kit.database.Transactions;
import io.telcopledge.kit.kafka.KafkaClients;
import io.telcopledge.kit.testing.KafkaProbe;
import io.telcopledge.kit.testing.PlatformResource;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(RelayOff.class)
@QuarkusTestResource(PlatformResource.class)
class OutboxRelayTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final String TOPIC = "support.calls";

    @Inject
    Outbox outbox;

    @Inject
    PostgresOutboxStore store;

    @Inject
    Transactions transactions;

    @Inject
    KafkaClients clients;

    private final KafkaProbe probe = new KafkaProbe();
    private final String run = "run" + System.nanoTime() + "-";

    @AfterEach
    void close() {
        probe.close();
    }

    private void append(String... calls) {
        List<OutgoingEvent> events = new ArrayList<>();
        for (String call : calls) {
            events.add(OutgoingEvent.of(TOPIC, call(call), NOON, events.size() + 1));
        }
        transactions.await(PATIENCE, session -> outbox.append(session, events));
    }

    private CallAnswered call(String id) {
        // Revisions under the same key, so that order can be seen.
        String[] parts = id.split("#", -1);
        int revision = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
        return new CallAnswered(run + parts[0], "q", null, NOON, 1, null, null, null, revision);
    }

    /** The revisions by key, as they lie in Kafka. */
    private Map<String, List<Integer>> published() {
        Map<String, List<Integer>> published = new LinkedHashMap<>();
        for (Event<?> event : probe.events(TOPIC)) {
            if (event.data() instanceof CallAnswered call && call.callId().startsWith(run)) {
                published
                        .computeIfAbsent(call.callId().substring(run.length()), key -> new ArrayList<>())
                        .add(call.revision());
            }
        }
        return published;
    }

    private OutboxRelay relay(TopicSender sender) {
        return new OutboxRelay(store, sender::send, Runnable::run, Clock.systemUTC());
    }

    @Test
    void anEventIsPublishedWithItsEnvelopeAndRemoved() {
        // Given
        append("a");

        // When
        TopicSender sender = new TopicSender(clients::producer);
        relay(sender).pass();
        sender.close();

        // Then
        Event<?> event = probe.events(TOPIC).stream()
                .filter(found -> found.data().key().equals(run + "a"))
                .findFirst()
                .orElseThrow();
        assertThat(event.envelope().source()).isEqualTo("/kit-test");
        assertThat(event.envelope().time()).isEqualTo(NOON);
        assertThat(event.envelope().sequence()).isEqualTo(1);
        assertThat(event.envelope().id()).matches("[0-9a-f]{8}-[0-9a-f]{4}-7.*");
        assertThat(EventIds.of(event.envelope())).isNotNull();
        assertThat(store.lanes()).isEmpty();
    }

    @Test
    void whatWouldNotFitIsRefusedAtAppend() {
        CallAnswered call = new CallAnswered(run, "q", null, NOON, 1, null, null, null, 0);
        int most = TopicRegistry.PLATFORM.topic(TOPIC).maxMessageBytes();
        EncodedEvent fits = new EncodedEvent(TOPIC, 3, "k", encoded(call, 1_000));
        EncodedEvent tooLarge = new EncodedEvent(TOPIC, 3, "k", encoded(call, most));

        assertThatThrownBy(() ->
                        transactions.await(PATIENCE, session -> outbox.appendEncoded(session, List.of(fits, tooLarge))))
                .isInstanceOf(EventTooLarge.class);
        assertThat(store.lanes()).as("nothing of the transaction").isEmpty();
    }

    private static io.cloudevents.CloudEvent encoded(CallAnswered call, int padding) {
        return io.cloudevents.core.builder.CloudEventBuilder.v1()
                .withId(call.callId())
                .withSource(java.net.URI.create("/switch"))
                .withType("any")
                .withData(new byte[padding])
                .build();
    }

    @Test
    void aCrashBetweenSendAndDeleteRepeatsAndKeepsTheOrderOfFirstOccurrences() {
        // Given
        append("a#0", "a#1", "a#2");
        TopicSender sender = new TopicSender(clients::producer);

        // When
        assertThatThrownBy(() -> store.drain(store.lanes().get(0), 2, rows -> {
                    sender.send(rows);
                    throw new IllegalStateException("killed");
                }))
                .isInstanceOf(IllegalStateException.class);
        append("a#3");
        relay(sender).pass();
        sender.close();

        // Then
        assertThat(published().get("a")).containsExactly(0, 1, 0, 1, 2, 3);
    }

    @Test
    void twoRelaysKeepTheOrderOfEachKey() throws InterruptedException {
        // Given
        int keys = 12;
        int revisions = 25;
        TopicSender sender = new TopicSender(clients::producer);
        AtomicInteger breaks = new AtomicInteger();
        CountDownLatch appended = new CountDownLatch(1);
        Runnable relaying = () -> {
            OutboxRelay relay = new OutboxRelay(
                    store,
                    rows -> {
                        sender.send(rows.subList(0, Math.max(1, rows.size() / 2)));
                        if (breaks.incrementAndGet() % 5 == 0) {
                            throw new IllegalStateException("killed");
                        }
                        sender.send(rows.subList(Math.max(1, rows.size() / 2), rows.size()));
                    },
                    Runnable::run,
                    Clock.offset(Clock.systemUTC(), Duration.ZERO));
            while (appended.getCount() > 0 || !store.lanes().isEmpty()) {
                relay.pass();
            }
        };
        Thread one = new Thread(relaying);
        Thread two = new Thread(relaying);
        one.start();
        two.start();

        // When
        for (int revision = 0; revision < revisions; revision++) {
            String[] calls = new String[keys];
            for (int key = 0; key < keys; key++) {
                calls[key] = "k" + key + "#" + revision;
            }
            append(calls);
        }
        appended.countDown();
        one.join();
        two.join();
        sender.close();

        // Then
        Map<String, List<Integer>> published = published();
        assertThat(published).hasSize(keys);
        published.forEach((key, found) -> {
            Set<Integer> first = new LinkedHashSet<>(found);
            assertThat(first).as(key).containsExactlyElementsOf(range(revisions));
        });
    }

    private static List<Integer> range(int end) {
        List<Integer> range = new ArrayList<>();
        for (int i = 0; i < end; i++) {
            range.add(i);
        }
        return range;
    }

    @Test
    void aLaneThatFailsWaitsAndTheOthersGoOn() {
        // Given
        append("a#0", "b#0", "c#0", "d#0", "e#0", "f#0");
        String unlucky = store.lanes().get(0);
        TopicSender sender = new TopicSender(clients::producer);
        AtomicInteger failures = new AtomicInteger();
        OutboxRelay relay = new OutboxRelay(
                store,
                rows -> {
                    if (rows.get(0).lane().equals(unlucky) && failures.incrementAndGet() == 1) {
                        throw new IllegalStateException("the topic is away");
                    }
                    sender.send(rows);
                },
                Runnable::run,
                Clock.systemUTC());

        // When
        relay.pass();

        // Then
        assertThat(store.lanes()).containsExactly(unlucky);

        // When
        await().atMost(PATIENCE).until(() -> {
            relay.pass();
            return store.lanes().isEmpty();
        });
        sender.close();

        // Then
        assertThat(published().keySet()).containsExactlyInAnyOrder("a", "b", "c", "d", "e", "f");
    }
}
