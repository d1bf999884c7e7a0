package io.telcopledge.contracts;

import org.jspecify.annotations.Nullable;

/**
 * What an event says: the JSON data of one CloudEvent. Implementations are records whose constructors refuse what their
 * JSON Schema refuses.
 */
public interface EventData {

    /** The Kafka key: the id of the thing the event is about, so that the events of one thing stay in order. */
    String key();

    /** Whose words it may carry, as far as it says: an opaque reference, or null. */
    default @Nullable String person() {
        return null;
    }
}
