package io.telcopledge.kit.deadletter;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event that says under a known name what was told otherwise before: one of the two is wrong. What was told first
 * counts, and its source's streams are not complete on that day, until somebody says that this is how it is to be.
 *
 * @param reason names the field
 * @param detectedAt when it came
 * @param settledAt since when it lowers nothing any more, or null while it does
 * @param settledBy the name of who said so, or null
 * @param settledReason what they said, or null
 */
public record Conflict(
        UUID id,
        String topic,
        String source,
        String eventId,
        String eventType,
        OffsetDateTime time,
        String reason,
        OffsetDateTime detectedAt,
        @Nullable OffsetDateTime settledAt,
        @Nullable String settledBy,
        @Nullable String settledReason) {}
