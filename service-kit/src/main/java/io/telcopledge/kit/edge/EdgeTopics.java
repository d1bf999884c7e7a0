package io.telcopledge.kit.edge;

import io.telcopledge.contracts.InvalidEvent;
import io.telcopledge.contracts.Topic;
import io.telcopledge.contracts.TopicRegistry;
import io.telcopledge.contracts.coverage.SpanCovered;
import java.util.Collection;
import java.util.List;

/** To which topic of the registry an event belongs. */
final class EdgeTopics {

    private final List<Topic> topics;

    EdgeTopics(TopicRegistry registry, Collection<String> names) {
        this.topics = names.stream().sorted().map(registry::topic).toList();
    }

    Topic of(String type, Object data) {
        if (data instanceof SpanCovered span) {
            return topics.stream()
                    .filter(topic -> topic.covers().contains(span.stream()))
                    .findFirst()
                    .orElseThrow(() -> new InvalidEvent("data.stream", "is no stream that is taken here"));
        }
        return topics.stream()
                .filter(topic -> topic.carries().contains(type))
                .findFirst()
                .orElseThrow(() -> new InvalidEvent("type", "is no event that is taken here"));
    }
}
