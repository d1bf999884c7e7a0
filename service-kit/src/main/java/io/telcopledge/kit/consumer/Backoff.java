package io.telcopledge.kit.consumer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Waits longer after each failure in a row, while the consumer goes on polling and so stays in its group. */
final class Backoff {

    private final ConsumerSettings settings;
    private final Clock clock;
    private Duration next;
    private @Nullable Instant until;

    Backoff(ConsumerSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.next = settings.backoff();
    }

    void failed() {
        until = clock.instant().plus(next);
        Duration doubled = next.multipliedBy(2);
        next = doubled.compareTo(settings.longestBackoff()) < 0 ? doubled : settings.longestBackoff();
    }

    boolean isWaiting() {
        return until != null && clock.instant().isBefore(until);
    }

    /** Whether a wait has just ended; true once for each. */
    boolean ended() {
        boolean ended = until != null;
        until = null;
        return ended;
    }

    void reset() {
        next = settings.backoff();
    }

    /** A poll is not to outlast the wait. */
    Duration shorten(Duration poll) {
        if (until == null) {
            return poll;
        }
        Duration left = Duration.between(clock.instant(), until);
        return left.isNegative() ? Duration.ZERO : left.compareTo(poll) < 0 ? left : poll;
    }
}
