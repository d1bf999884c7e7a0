package io.telcopledge.local.process;

import java.time.Duration;

/**
 * How long to wait before a part is started again: at once-ish the first time, longer when it keeps ending, and short
 * again after it ran well.
 */
record Backoff(Duration next) {

    private static final Duration SHORTEST = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofSeconds(15);
    private static final Duration RAN_WELL = Duration.ofMinutes(1);

    static Backoff fresh() {
        return new Backoff(SHORTEST);
    }

    /** After a run of this length. */
    Backoff after(Duration run) {
        if (run.compareTo(RAN_WELL) >= 0) {
            return fresh();
        }
        Duration doubled = next.multipliedBy(2);
        return new Backoff(doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled);
    }
}
