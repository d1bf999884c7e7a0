package io.telcopledge.local.embedded;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Slows down who guesses passwords: of one user from one address, a few at once and then one every other second. Who
 * knows theirs, or comes from elsewhere, waits for nobody. What is remembered is bounded: the oldest is forgotten
 * first.
 */
final class WrongPasswords {

    static final int AT_ONCE = 5;
    static final Duration EACH = Duration.ofSeconds(2);
    private static final int MOST = 10_000;

    private record Attempts(String user, String address) {}

    private final Clock clock;

    private final Map<Attempts, Instant> forgivenAt = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Attempts, Instant> eldest) {
            return size() > MOST;
        }
    };

    WrongPasswords(Clock clock) {
        this.clock = clock;
    }

    /** Takes an attempt; or tells how long to wait, and takes none. */
    synchronized Optional<Duration> attempt(String user, String address) {
        Instant now = clock.instant();
        Attempts attempts = new Attempts(user, address);
        Instant forgiven = forgivenAt.getOrDefault(attempts, now);
        Instant next = (forgiven.isBefore(now) ? now : forgiven).plus(EACH);
        Duration wait = Duration.between(now.plus(EACH.multipliedBy(AT_ONCE)), next);
        if (wait.compareTo(Duration.ZERO) > 0) {
            return Optional.of(wait);
        }
        forgivenAt.put(attempts, next);
        return Optional.empty();
    }

    /** The attempt was right, and counts for nothing. */
    synchronized void right(String user, String address) {
        forgivenAt.remove(new Attempts(user, address));
    }
}
