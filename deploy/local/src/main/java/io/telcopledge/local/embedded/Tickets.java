package io.telcopledge.local.embedded;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Secrets that were given out for something, in memory and for a while. */
final class Tickets<T> {

    private record Entry<T>(T what, Instant until) {}

    private final Map<String, Entry<T>> entries = new ConcurrentHashMap<>();
    private final Duration lifetime;
    private final Clock clock;

    Tickets(Duration lifetime, Clock clock) {
        this.lifetime = lifetime;
        this.clock = clock;
    }

    /** A secret of 256 bits. */
    String give(T what) {
        Instant now = clock.instant();
        entries.values().removeIf(entry -> !now.isBefore(entry.until()));
        String secret = Secrets.random(32);
        entries.put(secret, new Entry<>(what, now.plus(lifetime)));
        return secret;
    }

    /** What it was given for; it is worth nothing afterwards. */
    Optional<T> take(String secret) {
        return valid(entries.remove(secret));
    }

    /** What it was given for. */
    Optional<T> look(String secret) {
        return valid(entries.get(secret));
    }

    private Optional<T> valid(@Nullable Entry<T> entry) {
        return Optional.ofNullable(entry)
                .filter(found -> clock.instant().isBefore(found.until()))
                .map(Entry::what);
    }
}
