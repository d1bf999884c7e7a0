package io.telcopledge.reporting.evidence;

import org.jspecify.annotations.Nullable;

/**
 * Records that were gone before reporting read them.
 *
 * @param to exclusive; null where it is not known
 */
public record MissedRange(
        String topic,
        String topicId,
        int partition,
        long from,
        @Nullable Long to,
        String reason) {}
