package io.telcopledge.kit.consumer;

import io.micrometer.core.instrument.MeterRegistry;
import io.telcopledge.contracts.EventCatalogue;
import io.telcopledge.contracts.Topic;
import io.telcopledge.contracts.TopicRegistry;
import io.telcopledge.contracts.support.CallAnswered;
import io.telcopledge.kit.database.Transactions;
import io.telcopledge.kit.kafka.KafkaClients;
import io.telcopledge.kit.walk.Contents;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** Makes topics, consumers and questions to the database, for tests that need more than one of each. */
@Singleton
public class Bench {

    static final int MOST_BYTES = 20_000;
    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @Inject
    ConsumerStore store;

    @Inject
    TopicIds topicIds;

    @Inject
    EventCatalogue catalogue;

    @Inject
    ConsumerSettings settings;

    @Inject
    Clock clock;

    @Inject
    KafkaClients clients;

    @Inject
    MeterRegistry meters;

    @Inject
    Transactions transactions;

    private final List<Topic> topics = new ArrayList<>(TopicRegistry.PLATFORM.topics());

    /** A topic of its own for the test, inbound or internal. */
    String topic(String name, int partitions, boolean inbound) {
        String unique = name + "." + Long.toString(System.nanoTime(), 36);
        create(unique, partitions);
        List<String> producers = inbound ? List.of("external") : List.of("somebody");
        topics.add(new Topic(
                unique,
                partitions,
                Duration.ofDays(1),
                Duration.ofDays(1),
                MOST_BYTES,
                producers,
                List.of(),
                List.of(),
                List.of()));
        return unique;
    }

    void create(String topic, int partitions) {
        admin(admin -> admin.createTopics(List.of(new NewTopic(topic, partitions, (short) 1)))
                .all()
                .get());
    }

    interface AdminWork {
        void with(Admin admin) throws ExecutionException, InterruptedException;
    }

    void admin(AdminWork work) {
        try (Admin admin = clients.admin()) {
            work.with(admin);
        } catch (ExecutionException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    TopicRegistry registry() {
        return new TopicRegistry(List.copyOf(topics));
    }

    ConsumerLoop.Surroundings surroundings() {
        return new ConsumerLoop.Surroundings(store, topicIds, catalogue, registry(), Contents.KEYED, settings, clock);
    }

    /** A consumer of the handler, as another replica would have. Not started. */
    ConsumerThread replica(EventHandler handler) {
        ConsumerLoop.Surroundings surroundings = surroundings();
        ConsumerMetrics metrics = new ConsumerMetrics(meters, handler.group());
        return new ConsumerThread(
                handler.group(),
                () -> clients.consumer(handler.group(), 100),
                consumer -> new ConsumerLoop(handler, consumer, surroundings, metrics));
    }

    /** The calls that a consumer has noted, in the order of its rows. */
    List<String> noted(String consumer) {
        return query("select call_id from kit_effect where consumer = ?1 order by position", consumer);
    }

    /** The failures of a consumer's dead letters, in the order of the log. */
    List<String> dead(String consumer) {
        return query(
                "select failure || ' ' || record_offset from dead_letter where consumer = ?1 order by record_offset",
                consumer);
    }

    /** A column of text. */
    List<String> query(String sql, Object... parameters) {
        return transactions.await(Duration.ofSeconds(60), session -> {
            var query = session.createNativeQuery(sql, String.class);
            for (int i = 0; i < parameters.length; i++) {
                query.setParameter(i + 1, parameters[i]);
            }
            return query.getResultList();
        });
    }

    double count(String counter, String consumer) {
        return meters.counter("telcopledge.consumer." + counter, "consumer", consumer)
                .count();
    }

    static CallAnswered call(String id) {
        return new CallAnswered(id, "general", null, NOON, 1_000, null, null, null, 0);
    }
}
