package io.telcopledge.kit.problem;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How much each caller may bring: a bucket that runs out evenly and takes so much at once. By the generic cell rate
 * algorithm (ITU-T I.371, annex A), of which all state is one number per caller: when their bucket is empty again.
 */
public final class RateLimit {

    private static final int MOST_CALLERS = 10_000;

    private final double nanosPerUnit;
    private final long bucketNanos;
    private final Map<String, Long> emptyAt = new ConcurrentHashMap<>();

    /**
     * @param perSecond units that a caller may bring each second, at least 1
     * @param bucket units that may come at once, at least 1
     */
    public RateLimit(int perSecond, int bucket) {
        if (perSecond < 1 || bucket < 1) {
            throw new IllegalArgumentException("a limit of " + perSecond + "/s, " + bucket + " at once lets nobody in");
        }
        this.nanosPerUnit = 1e9 / perSecond;
        this.bucketNanos = Math.round(bucket * nanosPerUnit);
    }

    /**
     * Takes units of a caller. Of more than a bucket, an empty bucket takes all, or they could never come.
     *
     * @param nanoTime now, by a clock that never goes back
     * @return empty where they are taken; else after how long they would be, and nothing is taken
     */
    public Optional<Duration> take(String caller, int units, long nanoTime) {
        long cost = Math.round(units * nanosPerUnit);
        AtomicLong wait = new AtomicLong();
        emptyAt.compute(caller, (name, before) -> {
            long fill = before == null ? 0 : Math.max(0, before - nanoTime);
            wait.set(fill == 0 ? 0 : Math.max(0, fill + cost - bucketNanos));
            return wait.get() > 0 ? before : Long.valueOf(nanoTime + fill + cost);
        });
        if (emptyAt.size() > MOST_CALLERS) {
            emptyAt.values().removeIf(at -> at - nanoTime <= 0);
        }
        return wait.get() == 0 ? Optional.empty() : Optional.of(Duration.ofNanos(wait.get()));
    }
}
