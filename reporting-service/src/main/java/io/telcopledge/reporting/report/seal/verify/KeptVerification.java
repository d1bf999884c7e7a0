package io.telcopledge.reporting.report.seal.verify;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a revision's checks.
 *
 * @param open whether one is asked for or under way
 * @param read how many events of evidence that one has read
 * @param of how many it reads; 0 while it has not begun
 * @param last what the last one found; null before the first has ended
 */
public record KeptVerification(
        boolean open, long read, long of, @Nullable Found last) {

    /** What one found, and when. */
    public record Found(Verification verification, Instant at) {}

    public Optional<Found> found() {
        return Optional.ofNullable(last);
    }

    /** Whether it has found something since. */
    public boolean isSince(Instant time) {
        return last != null && !last.at().isBefore(time);
    }
}
