package io.telcopledge.kit.progress;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far one partition is consumed.
 *
 * @param replayedUntil the newest event time of the last records that lay far behind when they were read
 * @param replayedAt when those were read
 * @param caughtUpAt when nothing was left to read
 */
public record PartitionProgress(
        @Nullable Instant replayedUntil,
        @Nullable Instant replayedAt,
        @Nullable Instant caughtUpAt) {

    /**
     * The instant that it has passed, or null where it was never read to its end. While history is replayed, its own
     * time counts, until nothing of it has come for {@code idle}.
     */
    public @Nullable Instant reached(Duration idle) {
        if (replayedUntil == null || replayedAt == null) {
            return caughtUpAt;
        }
        boolean over = caughtUpAt != null && !caughtUpAt.isBefore(replayedAt.plus(idle));
        return over ? caughtUpAt : replayedUntil;
    }
}
