package io.telcopledge.reporting.evidence.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.telcopledge.contracts.Envelope;
import io.telcopledge.contracts.EventJson;
import io.telcopledge.kit.consumer.Received;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event as evidence.
 *
 * @param data what it says, in the version of its contract under which it was read
 * @param sha256 of the record's value in Kafka, hexadecimal
 * @param principal the account that posted it, or null where it came by Kafka; no part of what is sealed
 */
record EvidenceLine(
        String topic,
        String topicId,
        int partition,
        long offset,
        UUID eventId,
        String source,
        String id,
        String type,
        Instant time,
        long sequence,
        String data,
        String sha256,
        @Nullable String principal) {

    static EvidenceLine of(Received received) {
        Envelope envelope = received.envelope();
        return new EvidenceLine(
                received.position().topic(),
                received.position().topicId(),
                received.position().partition(),
                received.position().offset(),
                received.eventId(),
                envelope.source(),
                envelope.id(),
                envelope.type(),
                envelope.time(),
                envelope.revision(),
                data(received),
                sha256(received.payload()),
                envelope.principal());
    }

    private static String data(Received received) {
        try {
            return EventJson.MAPPER.writeValueAsString(received.data());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("what was read as JSON is written as JSON", impossible);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
