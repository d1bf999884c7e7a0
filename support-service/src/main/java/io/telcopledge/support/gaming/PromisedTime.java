package io.telcopledge.support.gaming;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The time that one promise gives for one complaint.
 *
 * @param clock the promise's clock
 * @param from when it began
 * @param deadline the last instant that keeps it, after {@code from}
 * @param endedAt when the clock stopped or was cancelled, or null while it runs
 */
public record PromisedTime(
        String clock,
        Instant from,
        Instant deadline,
        @Nullable Instant endedAt) {

    /** The part of the time, at its end, in which a change of the rules of the game is suspect: one in four. */
    static final int PARTS = 4;

    /** When the last quarter of the time begins. */
    public Instant lastQuarter() {
        return deadline.minus(Duration.between(from, deadline).dividedBy(PARTS));
    }

    /** Whether the clock still ran when the last quarter began: only then was there something to be won. */
    public boolean reachedLastQuarter() {
        return endedAt == null || !endedAt.isBefore(lastQuarter());
    }

    /** Whether something happened in the last quarter while the clock ran; what ended the clock is included. */
    public boolean wasNearlyUp(Instant at) {
        return !at.isBefore(lastQuarter()) && !at.isAfter(deadline) && (endedAt == null || !endedAt.isBefore(at));
    }

    /** The share of the time that was used up at an instant, in percent, rounded down. */
    public int usedPercent(Instant at) {
        return (int) (Duration.between(from, at).toMillis()
                * 100
                / Duration.between(from, deadline).toMillis());
    }
}
