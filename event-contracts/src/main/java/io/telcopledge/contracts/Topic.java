package io.telcopledge.contracts;

import java.time.Duration;
import java.util.List;

/**
 * One topic of the registry.
 *
 * @param name its name in Kafka
 * @param partitions the unit of parallelism
 * @param retention how long records stay, ISO 8601; days only where records may carry text of a person
 * @param segment how long a segment stays open, so that retention can drop it
 * @param maxMessageBytes the largest record
 * @param producers principals that may write; {@code external} stands for the operator's other systems
 * @param consumers principals that may read
 * @param carries the event types, in their current version
 * @param covers the streams whose events it carries: their {@code SpanCovered} goes to each of its partitions
 */
public record Topic(
        String name,
        int partitions,
        Duration retention,
        Duration segment,
        int maxMessageBytes,
        List<String> producers,
        List<String> consumers,
        List<String> carries,
        List<String> covers) {

    /** Whether other systems write it: an unknown event on it is a dead letter. */
    public boolean isInbound() {
        return producers.contains("external");
    }
}
