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
import io.telcopledge.kit.consumer.Received;
import io.telcopledge.kit.consumer.TopicPosition;
import io.telcopledge.kit.database.Transactions;
import io.telcopledge.kit.testing.KafkaProbe;
import io.telcopledge.kit.testing.PlatformResource;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
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

    private SpanSet counted() {
        return transactions
                .await(PATIENCE, session -> covered.counted(session, "complaint-filings"))
                .getOrDefault(source, SpanSet.EMPTY);
    }
}
