package io.telcopledge.reporting.scorecard;

import static org.awaitility.Awaitility.await;

import io.telcopledge.contracts.EventData;
import io.telcopledge.kit.database.Transactions;
import io.telcopledge.kit.testing.KafkaProbe;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Brings the golden events of all promises in over Kafka, each on the topic of its service. */
@ApplicationScoped
class PublishedGolden {

    private static final String SOURCE = "/golden-services";
    private static final Duration LONG = Duration.ofMinutes(2);

    @Inject
    Transactions transactions;

    void publish() {
        long sent = 0;
        try (KafkaProbe services = new KafkaProbe()) {
            for (Map.Entry<String, List<EventData>> topic :
                    GoldenPromises.byTopic().entrySet()) {
                for (EventData data : topic.getValue()) {
                    String id = topic.getKey() + "-" + sent++;
                    services.send(topic.getKey(), SOURCE, id, Instant.parse("2019-01-01T00:00:00Z"), data);
                }
            }
        }
        long all = sent;
        await().atMost(LONG).until(() -> count() >= all);
    }

    private long count() {
        return transactions.await(
                LONG,
                session -> session.createNativeQuery("select count(*) from evidence where source = ?1", Long.class)
                        .setParameter(1, SOURCE)
                        .getSingleResult());
    }
}
