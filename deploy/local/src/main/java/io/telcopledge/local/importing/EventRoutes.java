package io.telcopledge.local.importing;

import io.telcopledge.contracts.EventCatalogue;
import io.telcopledge.contracts.EventContract;
import io.telcopledge.contracts.Topic;
import io.telcopledge.contracts.TopicRegistry;
import io.telcopledge.contracts.coverage.Streams;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Which events another system may send, and to which service: what the registry says of the inbound topics. */
final class EventRoutes {

    private static final Map<String, String> SERVICE_OF_STREAM = new TreeMap<>(Map.of(
            Streams.CALLS, "support",
            Streams.CALL_RATINGS, "support",
            Streams.COMPLAINT_FILINGS, "support",
            Streams.COMPLAINT_ANSWERS, "support",
            Streams.COMPLAINT_RESOLUTIONS, "support",
            Streams.DATA_ACCESSES, "privacy"));

    private EventRoutes() {}

    /** The contract that a mapping calls by its short name, {@code CallAnswered}, or by its type. */
    static Optional<EventContract<?>> contract(String name) {
        return contracts()
                .filter(contract -> contract.type().equals(name)
                        || contract.data().getSimpleName().equals(name))
                .findFirst();
    }

    static List<String> contractNames() {
        return contracts()
                .map(contract -> contract.data().getSimpleName())
                .sorted()
                .toList();
    }

    private static Stream<EventContract<?>> contracts() {
        // What is covered is declared by the mapping's own part, not by rows.
        return EventCatalogue.PLATFORM.contracts().stream()
                .filter(contract -> !contract.name().endsWith(".SpanCovered"))
                .filter(contract -> inboundTopic(contract.type()).isPresent());
    }

    static String serviceOf(EventContract<?> contract) {
        Topic topic = inboundTopic(contract.type()).orElseThrow();
        return topic.name().substring(0, topic.name().indexOf('.'));
    }

    private static Optional<Topic> inboundTopic(String type) {
        return TopicRegistry.PLATFORM.topics().stream()
                .filter(topic -> topic.isInbound() && topic.carries().contains(type))
                .findFirst();
    }

    static Optional<String> serviceOfStream(String stream) {
        return Optional.ofNullable(SERVICE_OF_STREAM.get(stream));
    }

    static List<String> streams() {
        return List.copyOf(SERVICE_OF_STREAM.keySet());
    }
}
