package io.telcopledge.kit.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.telcopledge.contracts.Envelope;
import io.telcopledge.contracts.Event;
import io.telcopledge.contracts.coverage.Span;
import io.telcopledge.contracts.coverage.SpanCovered;
import io.telcopledge.contracts.coverage.StreamCovered;
import io.telcopledge.contracts.deadletter.DeadLettered.Failure;
import io.telcopledge.kit.consumer.Received;
import io.telcopledge.kit.consumer.TopicPosition;
import io.telcopledge.kit.database.Transactions;
import io.telcopledge.kit.deadletter.Conflict;
import io.telcopledge.kit.deadletter.Conflicts;
import io.telcopledge.kit.deadletter.DeadLetter;
import io.telcopledge.kit.deadletter.DeadLetters;
import io.telcopledge.kit.testing.KafkaProbe;
import io.telcopledge.kit.testing.PlatformResource;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.hibernate.reactive.mutiny.Mutiny;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class CoveredSpansTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String TOPIC = "support.intake";
    private static final int PARTITIONS = 4;
    private static final Instant MAY = Instant.parse("2026-05-01T00:00:00Z");
    private static final Instant JUNE = Instant.parse("2026-06-01T00:00:00Z");
    private static final Instant JULY = Instant.parse("2026-07-01T00:00:00Z");

    @Inject
    CoveredSpans covered;

    @Inject
    Transactions transactions;

    @Inject
    DeadLetters letters;

    @Inject
    Conflicts conflicts;

    private final String source = "/crm" + System.nanoTime();

    private void in(Function<Mutiny.Session, Uni<Void>> work) {
        transactions.await(PATIENCE, work);
    }

    private Received declared(int partition, Instant from, Instant to) {
        Envelope envelope = Envelope.of("d" + partition, source, "io.telcopledge.coverage.SpanCovered.v1", to);
        return new Received(
                new Event<>(envelope, new SpanCovered("complaint-filings", from, to)),
                new TopicPosition(TOPIC, "id", partition, 0),
                new byte[0]);
    }

    private List<StreamCovered> told(KafkaProbe probe) {
        return probe.events("support.events").stream()
                .filter(event -> event.data() instanceof StreamCovered)
                .map(event -> (StreamCovered) event.data())
                .filter(told -> told.source().equals(source))
                .toList();
    }

    @Test
    void aSpanCountsOnceItWasReadInEveryPartition() {
        try (KafkaProbe probe = new KafkaProbe()) {
            // Given
            for (int partition = 0; partition < PARTITIONS - 1; partition++) {
                Received event = declared(partition, MAY, JULY);
                in(session -> covered.record(session, List.of(event)));
            }
            assertThat(counted()).isEqualTo(SpanSet.EMPTY);

            // When
            in(session -> covered.note(session, List.of(declared(PARTITIONS - 1, MAY, JUNE))));
            in(session -> covered.publishChanged(session, Set.of(TOPIC)));
            in(session -> covered.publishChanged(session, Set.of(TOPIC)));
            in(session -> covered.record(session, List.of(declared(PARTITIONS - 1, JUNE, JULY))));

            // Then
            await().atMost(PATIENCE).until(() -> told(probe).size() >= 2);
            assertThat(told(probe))
                    .containsExactly(
                            new StreamCovered("complaint-filings", source, List.of(new Span(MAY, JUNE)), 1),
                            new StreamCovered("complaint-filings", source, List.of(new Span(MAY, JULY)), 2));
            assertThat(counted().spans()).containsExactly(new Span(MAY, JULY));
        }
    }

    @Test
    void aDayOnWhichASourceContradictsItselfIsCompleteForNobodyUntilThatIsSettled() {
        try (KafkaProbe probe = new KafkaProbe()) {
            // Given
            for (int partition = 0; partition < PARTITIONS; partition++) {
                Received event = declared(partition, MAY, JUNE);
                in(session -> covered.record(session, List.of(event)));
            }
            Span day = new Span(Instant.parse("2026-05-08T16:00:00Z"), Instant.parse("2026-05-09T16:00:00Z"));

            // When
            in(session -> letters.bury(
                            session, "any", List.of(conflict(day.from().plusSeconds(3_600))))
                    .chain(() -> covered.contest(session, Map.of(TOPIC, Set.of(source)))));

            // Then
            assertThat(counted().spans()).containsExactly(new Span(MAY, day.from()), new Span(day.to(), JUNE));
            await().atMost(PATIENCE)
                    .until(() -> told(probe).stream()
                            .anyMatch(one -> List.of(day).equals(one.contested())
                                    && one.stream().equals("complaint-filings")
                                    && one.spans().size() == 2));

            // When
            Conflict open = transactions
                    .await(PATIENCE, session -> conflicts.page(session, source, Optional.empty(), 9))
                    .items()
                    .get(0);
            in(session -> conflicts
                    .settle(session, open.id(), "operations", "the first was right")
                    .replaceWithVoid());

            // Then
            assertThat(counted().spans()).containsExactly(new Span(MAY, JUNE));
            await().atMost(PATIENCE)
                    .until(() -> told(probe).stream().anyMatch(one -> one.revision() == 3 && one.contested() == null));
        }
    }

    private DeadLetter conflict(Instant time) {
        ConsumerRecord<byte[], byte[]> origin = new ConsumerRecord<>(TOPIC, 0, 0, new byte[0], new byte[0]);
        TopicPosition position = new TopicPosition(TOPIC, source, 0, 0);
        return new DeadLetter(position, origin, Failure.CONFLICT, "id: was told before", "e", "t", source, time);
    }

    private SpanSet counted() {
        return transactions
                .await(PATIENCE, session -> covered.counted(session, "complaint-filings"))
                .getOrDefault(source, SpanSet.EMPTY);
    }
}
