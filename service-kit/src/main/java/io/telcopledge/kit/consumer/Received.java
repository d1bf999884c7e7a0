package io.telcopledge.kit.consumer;

import io.telcopledge.contracts.Envelope;
import io.telcopledge.contracts.Event;
import io.telcopledge.contracts.EventData;
import java.util.UUID;

/**
 * An event as it was read.
 *
 * @param payload the record's value as it lies in Kafka; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent")
public record Received(Event<?> event, TopicPosition position, byte[] payload) {

    public EventData data() {
        return event.data();
    }

    public Envelope envelope() {
        return event.envelope();
    }

    /** The event's identity: 128 bits of a hash of (source, id). */
    public UUID eventId() {
        return EventIds.of(envelope());
    }
}
