package io.telcopledge.kit.consumer;

import io.telcopledge.kit.deadletter.DeadLetter;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * What a record turned out to be: an event to handle, a dead letter, or (neither) something to skip.
 *
 * @param eventTime when it occurred, or null where that cannot be told
 */
record Reading(
        ConsumerRecord<byte[], byte[]> origin,
        TopicPosition position,
        @Nullable Received event,
        @Nullable DeadLetter letter,
        @Nullable Instant eventTime) {

    Optional<Received> accepted() {
        return Optional.ofNullable(event);
    }

    Optional<DeadLetter> dead() {
        return Optional.ofNullable(letter);
    }

    boolean isSkipped() {
        return event == null && letter == null;
    }

    Reading buried(DeadLetter instead) {
        return new Reading(origin, position, null, instead, eventTime);
    }
}
