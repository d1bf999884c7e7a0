package io.telcopledge.local.importing;

import io.telcopledge.contracts.EventCatalogue;
import io.telcopledge.contracts.EventContract;
import io.telcopledge.contracts.Topic;
import io.telcopledge.contracts.TopicRegistry;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which events another system may send, and to which service: what the registry says of the inbound topics. */
final class EventRoutes {

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
        return serviceOf(inboundTopic(contract.type()).orElseThrow());
    }

    private static String serviceOf(Topic topic) {
        return topic.name().substring(0, topic.name().indexOf('.'));
    }

    private static Optional<Topic> inboundTopic(String type) {
        return inboundTopics().filter(topic -> topic.carries().contains(type)).findFirst();
    }

    static Optional<String> serviceOfStream(String stream) {
        return inboundTopics()
                .filter(topic -> topic.covers().contains(stream))
                .findFirst()
                .map(EventRoutes::serviceOf);
    }

    static List<String> streams() {
        return inboundTopics()
                .flatMap(topic -> topic.covers().stream())
                .sorted()
                .toList();
    }

    private static Stream<Topic> inboundTopics() {
        return TopicRegistry.PLATFORM.topics().stream().filter(Topic::isInbound);
    }
}
