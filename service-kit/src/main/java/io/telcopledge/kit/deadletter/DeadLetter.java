package io.telcopledge.kit.deadletter;

import io.telcopledge.contracts.TextRule;
import io.telcopledge.contracts.deadletter.DeadLettered;
import io.telcopledge.contracts.deadletter.DeadLettered.Failure;
import io.telcopledge.kit.consumer.TopicPosition;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * A record that could not be handled.
 *
 * @param reason for the operator; holds no value of the event
 * @param source of an event that could be read, or null
 * @param time of an event that could be read, or null
 */
public record DeadLetter(
        TopicPosition position,
        ConsumerRecord<byte[], byte[]> original,
        Failure failure,
        String reason,
        @Nullable String eventId,
        @Nullable String eventType,
        @Nullable String source,
        @Nullable Instant time) {

    private static final int LONGEST_REASON = 1_000;

    public DeadLetter {
        reason = printable(reason, LONGEST_REASON);
        eventId = eventId == null ? null : printable(eventId, 200);
        eventType = eventType == null ? null : printable(eventType, 200);
    }

    /** Whether the same was told before with another content, so that one of the two is wrong. */
    public boolean isConflict() {
        return failure == Failure.CONFLICT;
    }

    DeadLettered asEvent() {
        return new DeadLettered(
                position.topic(), position.partition(), position.offset(), failure, reason, eventId, eventType);
    }

    /** What PostgreSQL and the contract can hold, whatever a sender wrote. */
    private static String printable(String text, int longest) {
        String cut = text.length() <= longest ? text : text.substring(0, longest);
        return cut.isEmpty() ? "?" : TextRule.LINE.legible(cut);
    }
}
