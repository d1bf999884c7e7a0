package io.telcopledge.kit.consumer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A move of one partition's offset.
 *
 * @param claim under which it moves, with the offset before
 * @param nextOffset the offset after
 * @param replayedUntil the newest event time among records that lie far behind, or null where none does
 */
public record Advance(
        Claim claim, long nextOffset, @Nullable Instant replayedUntil) {}
