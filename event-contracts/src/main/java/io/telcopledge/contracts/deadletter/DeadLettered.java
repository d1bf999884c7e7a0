package io.telcopledge.contracts.deadletter;

import io.telcopledge.contracts.EventData;
import io.telcopledge.contracts.Require;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A record that could not be handled. The original stays, encrypted, in the database of the service that refused it.
 *
 * @param topic where it was read
 * @param partition where it was read
 * @param offset where it was read
 * @param failure why: POISON (not a CloudEvent), UNKNOWN (type or version), REFUSED (contract or domain), OVERSIZE,
 *     CONFLICT (what was told before with another content: one of them is wrong)
 * @param reason for the operator; names the field where there is one, and holds none of its values
 * @param eventId the CloudEvent's id, or null where it has none
 * @param eventType the CloudEvent's type, or null where it has none
 */
public record DeadLettered(
        String topic,
        int partition,
        long offset,
        Failure failure,
        String reason,
        @Nullable String eventId,
        @Nullable String eventType)
        implements EventData {

    /** Why a record is a dead letter. */
    public enum Failure {
        POISON,
        UNKNOWN,
        REFUSED,
        OVERSIZE,
        CONFLICT
    }

    public DeadLettered {
        Require.id("topic", topic);
        Require.between("partition", partition, 0, Integer.MAX_VALUE);
        Require.between("offset", offset, 0, Long.MAX_VALUE);
        Require.present("failure", failure);
        Require.text("reason", reason, 1_000);
        eventId = writable(eventId);
        eventType = writable(eventType);
    }

    /** Whatever a sender wrote, even half a surrogate pair, must not make its dead letter fail. */
    private static @Nullable String writable(@Nullable String text) {
        return text == null ? null : new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    @Override
    public String key() {
        return topic + "/" + partition + "/" + offset;
    }
}
