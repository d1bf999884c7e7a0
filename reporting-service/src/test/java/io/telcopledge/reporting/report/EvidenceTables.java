package io.telcopledge.reporting.report;

import static org.awaitility.Awaitility.await;

import io.quarkus.vertx.VertxContextSupport;
import io.telcopledge.contracts.EventData;
import io.telcopledge.kit.database.Transactions;
import io.telcopledge.kit.testing.KafkaProbe;
import io.telcopledge.reporting.evidence.FactKind;
import io.telcopledge.reporting.evidence.FactKinds;
import io.telcopledge.reporting.evidence.application.RebuildProjections;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Brings golden evidence in over Kafka, and takes it away again as no service could. */
@ApplicationScoped
public class EvidenceTables {

    private static final String SOURCE = "/golden-support";
    private static final Duration LONG = Duration.ofMinutes(2);

    @Inject
    Transactions transactions;

    @Inject
    RebuildProjections projections;

    private boolean published;

    public synchronized void publishOnce() {
        if (!published) {
            publish(numbered(GoldenEvidence.all()));
            published = true;
        }
    }

    void publishShuffledAndRepeated(long seed) {
        List<Numbered> events = numbered(GoldenEvidence.all());
        events.addAll(events.subList(0, 300));
        Collections.shuffle(events, new Random(seed));
        publish(events);
    }

    void awaitEvidence(String source, long events) {
        await().atMost(LONG).until(() -> count(source) == events);
    }

    void forgetAll() {
        run("alter table evidence disable trigger evidence_append_only");
        run("truncate evidence");
        run("alter table evidence enable trigger evidence_append_only");
        forgetFacts();
    }

    void forgetFacts() {
        run("truncate " + FactKinds.ALL.stream().map(FactKind::table).collect(Collectors.joining(", ")));
    }

    void forgetUsers() {
        run("truncate user_count");
    }

    public long rebuild() {
        try {
            return VertxContextSupport.subscribeAndAwait(projections::rebuild);
        } catch (Throwable failed) {
            throw new IllegalStateException(failed);
        }
    }

    private record Numbered(int number, EventData data) {}

    private static List<Numbered> numbered(List<EventData> events) {
        List<Numbered> numbered = new ArrayList<>();
        events.forEach(data -> numbered.add(new Numbered(numbered.size(), data)));
        return numbered;
    }

    private void publish(List<Numbered> events) {
        try (KafkaProbe support = new KafkaProbe()) {
            for (Numbered event : events) {
                support.send(
                        "support.events",
                        SOURCE,
                        "golden-" + event.number(),
                        Instant.parse("2021-04-01T00:00:00Z"),
                        event.data());
            }
        }
        awaitEvidence(SOURCE, GoldenEvidence.all().size());
    }

    private long count(String source) {
        return transactions.await(
                LONG,
                session -> session.createNativeQuery("select count(*) from evidence where source = ?1", Long.class)
                        .setParameter(1, source)
                        .getSingleResult());
    }

    private void run(String sql) {
        transactions.await(LONG, session -> session.createNativeQuery(sql).executeUpdate());
    }
}
