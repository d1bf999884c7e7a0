package io.telcopledge.kit.coverage;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.telcopledge.contracts.Topic;
import io.telcopledge.contracts.TopicRegistry;
import io.telcopledge.contracts.coverage.Span;
import io.telcopledge.contracts.coverage.SpanCovered;
import io.telcopledge.contracts.coverage.StreamCovered;
import io.telcopledge.kit.consumer.Received;
import io.telcopledge.kit.outbox.Outbox;
import io.telcopledge.kit.outbox.OutgoingEvent;
import io.telcopledge.kit.time.OperatorTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * What sources have covered of the streams that this service reads. A span counts once it was read in every partition
 * of its topic, for then everything that was sent before it is read too.
 */
@ApplicationScoped
public class CoveredSpans {

    private final TopicRegistry registry;
    private final Outbox outbox;
    private final OperatorTime time;
    private final Optional<String> topic;

    @Inject
    public CoveredSpans(
            TopicRegistry registry,
            Outbox outbox,
            OperatorTime time,
            @ConfigProperty(name = "telcopledge.coverage.topic") Optional<String> topic) {
        this.registry = registry;
        this.outbox = outbox;
        this.time = time;
        this.topic = topic;
    }

    /** Notes {@code SpanCovered} events and publishes what changed by them; other events are passed over. */
    public Uni<Void> record(Mutiny.Session session, List<Received> events) {
        Map<CoveredStream, Map<Integer, SpanSet>> declared = declared(events);
        return note(session, declared).chain(() -> each(declared.keySet(), stream -> publish(session, stream)));
    }

    /** Notes without publishing: for a feature whose facts are published later than they are read. */
    public Uni<Void> note(Mutiny.Session session, List<Received> events) {
        return note(session, declared(events));
    }

    /** Publishes a {@code StreamCovered} for each source of the topics whose counted spans changed since the last. */
    public Uni<Void> publishChanged(Mutiny.Session session, Set<String> topics) {
        return new CoverageTable(session)
                .streams(List.copyOf(topics))
                .chain(streams -> each(streams, stream -> publish(session, stream)));
    }

    /** What counts now of a stream, by source; published or not. What one source contests counts for none. */
    public Uni<Map<String, SpanSet>> counted(Mutiny.Session session, String stream) {
        return contested(session, stream)
                .chain(contested -> new CoverageTable(session).all(stream).map(all -> {
                    Map<String, SpanSet> bySource = new TreeMap<>();
                    all.forEach((covered, spans) -> bySource.merge(
                            covered.source(), counted(covered, spans).minus(contested), SpanSet::union));
                    return bySource;
                }));
    }

    private Uni<SpanSet> contested(Mutiny.Session session, String stream) {
        List<String> topics = registry.topics().stream()
                .filter(covering -> covering.covers().contains(stream))
                .map(Topic::name)
                .toList();
        return new ContestedDays(session, time)
                .of(topics)
                .map(bySource -> bySource.values().stream().reduce(SpanSet.EMPTY, SpanSet::union));
    }

    /**
     * Publishes what sources contradict, or no longer do: of each stream of the topic, since the telling of one thing
     * is that of all. What waits to be counted goes on waiting for those who publish it.
     *
     * @param sources by topic
     */
    public Uni<Void> contest(Mutiny.Session session, Map<String, ? extends Set<String>> sources) {
        List<CoveredStream> streams = sources.entrySet().stream()
                .flatMap(entry -> registry.topics().stream()
                        .filter(known -> known.name().equals(entry.getKey()))
                        .flatMap(known -> known.covers().stream())
                        .flatMap(stream -> entry.getValue().stream()
                                .map(source -> new CoveredStream(entry.getKey(), stream, source))))
                .sorted()
                .toList();
        return topic.isEmpty() ? Uni.createFrom().voidItem() : each(streams, stream -> contest(session, stream));
    }

    private Uni<Void> contest(Mutiny.Session session, CoveredStream stream) {
        CoverageTable table = new CoverageTable(session);
        return table.lock(stream)
                .chain(published -> table.spans(stream)
                        .chain(spans -> new ContestedDays(session, time)
                                .of(stream)
                                .chain(contested -> {
                                    SpanSet back = published.contested().intersect(counted(stream, spans));
                                    SpanSet shown =
                                            published.spans().union(back).minus(contested);
                                    return publish(session, stream, published, shown, contested);
                                })));
    }

    private Uni<Void> note(Mutiny.Session session, Map<CoveredStream, Map<Integer, SpanSet>> declared) {
        CoverageTable table = new CoverageTable(session);
        return each(
                declared.keySet(),
                stream -> table.lock(stream)
                        .chain(() -> table.spans(stream))
                        .chain(before ->
                                each(declared.getOrDefault(stream, Map.of()).entrySet(), entry -> {
                                    SpanSet known = before.getOrDefault(entry.getKey(), SpanSet.EMPTY);
                                    return table.write(stream, entry.getKey(), known.union(entry.getValue()));
                                })));
    }

    private static Map<CoveredStream, Map<Integer, SpanSet>> declared(List<Received> events) {
        Map<CoveredStream, Map<Integer, SpanSet>> declared = new TreeMap<>();
        for (Received event : events) {
            if (event.data() instanceof SpanCovered covered) {
                CoveredStream stream = new CoveredStream(
                        event.position().topic(),
                        covered.stream(),
                        event.envelope().source());
                SpanSet span = SpanSet.of(List.of(new Span(covered.from(), covered.to())));
                declared.computeIfAbsent(stream, key -> new TreeMap<>())
                        .merge(event.position().partition(), span, SpanSet::union);
            }
        }
        return declared;
    }

    private Uni<Void> publish(Mutiny.Session session, CoveredStream stream) {
        CoverageTable table = new CoverageTable(session);
        return table.lock(stream)
                .chain(published -> table.spans(stream)
                        .chain(spans -> new ContestedDays(session, time)
                                .of(stream)
                                .chain(contested -> publish(
                                        session,
                                        stream,
                                        published,
                                        counted(stream, spans).minus(contested),
                                        contested))));
    }

    private Uni<Void> publish(
            Mutiny.Session session,
            CoveredStream stream,
            CoverageTable.Published before,
            SpanSet counted,
            SpanSet contested) {
        if (counted.equals(before.spans()) && contested.equals(before.contested())) {
            return Uni.createFrom().voidItem();
        }
        long revision = before.revision() + 1;
        StreamCovered event = new StreamCovered(
                stream.stream(),
                stream.source(),
                counted.spans(),
                contested.isEmpty() ? null : contested.spans(),
                revision);
        return new CoverageTable(session)
                .published(stream, new CoverageTable.Published(revision, counted, contested))
                .chain(() -> outbox.append(
                        session, List.of(OutgoingEvent.of(topic.orElseThrow(), event, time.now(), revision))));
    }

    private SpanSet counted(CoveredStream stream, Map<Integer, SpanSet> spans) {
        int partitions = registry.topic(stream.topic()).partitions();
        if (spans.size() < partitions) {
            return SpanSet.EMPTY;
        }
        return spans.values().stream().reduce(SpanSet::intersect).orElse(SpanSet.EMPTY);
    }

    private static <T> Uni<Void> each(Collection<T> items, Function<T, Uni<Void>> action) {
        return Multi.createFrom()
                .iterable(items)
                .onItem()
                .transformToUniAndConcatenate(item -> action.apply(item).replaceWith(true))
                .collect()
                .asList()
                .replaceWithVoid();
    }
}
