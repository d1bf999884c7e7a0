package io.telcopledge.kit.consumer;

import java.util.Map;
import java.util.Set;

/** Kafka's ids of topics, by which a topic that was deleted and made anew is told from the old one. */
@FunctionalInterface
public interface TopicIds {

    /** The ids by name; a topic that does not exist is missing. */
    Map<String, String> of(Set<String> topics);
}
