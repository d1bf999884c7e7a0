package io.telcopledge.support.complaint;

import java.time.Duration;

/** How long to wait after an attempt to fetch words: twice as long each time, an hour at most, without an end. */
final class FetchBackoff {

    /** Longer than an attempt may take, so that no two are under way. */
    static final Duration FIRST = Duration.ofSeconds(15);

    static final Duration LONGEST = Duration.ofHours(1);

    /** Beyond it the longest is reached. */
    private static final int DOUBLINGS = 8;

    private FetchBackoff() {}

    /** @param attempts that were made, 1 or more */
    static Duration after(int attempts) {
        Duration wait = FIRST.multipliedBy(1L << Math.min(attempts - 1, DOUBLINGS));
        return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
    }
}
