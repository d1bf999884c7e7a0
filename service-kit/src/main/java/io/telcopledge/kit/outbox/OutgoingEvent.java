package io.telcopledge.kit.outbox;

import io.telcopledge.contracts.EventData;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A fact that the service is to publish. Its id and source are given by the outbox, its key by the data.
 *
 * @param time when it occurred
 * @param sequence the revision of its aggregate, assigned under the aggregate's lock; 0 where there is none
 */
public record OutgoingEvent(
        String topic,
        EventData data,
        Instant time,
        long sequence,
        @Nullable String correlationId,
        @Nullable String causationId) {

    public static OutgoingEvent of(String topic, EventData data, Instant time, long sequence) {
        return new OutgoingEvent(topic, data, time, sequence, null, null);
    }
}
