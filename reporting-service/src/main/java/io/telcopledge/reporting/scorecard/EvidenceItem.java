package io.telcopledge.reporting.scorecard;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A fact behind a figure, and the event that told it.
 *
 * @param kind of fact
 * @param key what it is about
 * @param fact what is known of it, by field
 */
public record EvidenceItem(String kind, String key, Map<String, @Nullable Object> fact, Event event) {

    /** The event's identity, type and time. */
    public record Event(String source, String id, String type, Instant time) {}
}
