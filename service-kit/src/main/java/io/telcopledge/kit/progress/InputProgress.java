package io.telcopledge.kit.progress;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import io.telcopledge.contracts.TopicRegistry;
import io.telcopledge.kit.consumer.EventHandler;
import io.telcopledge.kit.database.Timestamps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.reactive.mutiny.Mutiny;

/** How far, in event time, this service has consumed its inputs. */
@ApplicationScoped
public class InputProgress {

    private static final String ROWS = """
            select o.replayed_until, o.replayed_at, o.caught_up_at
            from consumer_offset o
            join unnest(cast(?1 as text[]), cast(?2 as text[])) as n(consumer, topic)
              on o.consumer = n.consumer and o.topic = n.topic""";

    private final List<EventHandler> handlers;
    private final TopicRegistry registry;
    private final Duration idle;

    @Inject
    public InputProgress(
            @All List<EventHandler> handlers,
            TopicRegistry registry,
            @ConfigProperty(name = "telcopledge.progress.idle", defaultValue = "PT10S") Duration idle) {
        this.handlers = handlers;
        this.registry = registry;
        this.idle = idle;
    }

    /**
     * The instant that every input partition has passed: a verdict about it needs to wait no longer.
     *
     * @return the database's time when there are no inputs; empty when an input was never read to its end
     */
    public Uni<Optional<Instant>> reached(Mutiny.Session session) {
        List<String> consumers = new ArrayList<>();
        List<String> topics = new ArrayList<>();
        int partitions = 0;
        for (EventHandler handler : handlers) {
            for (String topic : handler.topics()) {
                consumers.add(handler.group());
                topics.add(topic);
                partitions += registry.topic(topic).partitions();
            }
        }
        if (consumers.isEmpty()) {
            return session.createNativeQuery("select clock_timestamp()", Instant.class)
                    .getSingleResult()
                    .map(Optional::of);
        }
        int expected = partitions;
        return session.createNativeQuery(ROWS, Object[].class)
                .setParameter(1, consumers.toArray(String[]::new))
                .setParameter(2, topics.toArray(String[]::new))
                .getResultList()
                .map(rows -> rows.size() < expected ? Optional.<Instant>empty() : least(rows));
    }

    private Optional<Instant> least(List<Object[]> rows) {
        Instant least = Instant.MAX;
        for (Object[] row : rows) {
            Instant reached = new PartitionProgress(
                            Timestamps.instant(row[0]), Timestamps.instant(row[1]), Timestamps.instant(row[2]))
                    .reached(idle);
            if (reached == null) {
                return Optional.empty();
            }
            least = reached.isBefore(least) ? reached : least;
        }
        return Optional.of(least);
    }
}
