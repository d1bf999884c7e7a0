package io.telcopledge.kit.outbox;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record on its way to Kafka.
 *
 * @param id the event's, or for an event of another system the row's own
 * @param lane rows of one lane are sent in their order, by one relay at a time
 * @param partition where it must go, or null for the key's
 * @param headers CloudEvents attributes in binary mode
 */
@SuppressWarnings("ArrayRecordComponent")
public record OutboxRow(
        UUID id,
        String lane,
        String topic,
        @Nullable Integer partition,
        String key,
        long revision,
        Map<String, String> headers,
        byte[] payload) {

    /** What Kafka adds to a record and its batch, generously. */
    private static final int OVERHEAD = 512;

    /** About what it takes in Kafka, and not less. */
    int bytes() {
        int size = OVERHEAD + key.length() * 3 + payload.length;
        for (Map.Entry<String, String> header : headers.entrySet()) {
            size += (header.getKey().length() + header.getValue().length()) * 3;
        }
        return size;
    }
}
