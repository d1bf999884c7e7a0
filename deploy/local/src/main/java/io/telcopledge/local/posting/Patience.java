package io.telcopledge.local.posting;

import java.time.Duration;

/**
 * How long a request is tried again, and how fast.
 *
 * @param firstContact until the platform answered at all: a wrong address should be told soon
 * @param inTheMiddle once it did: services and broker may be restarting
 * @param answer how long one request may go unanswered before it is sent again
 * @param firstPause before the second try; each further pause is twice as long, up to {@code longestPause}
 */
public record Patience(
        Duration firstContact, Duration inTheMiddle, Duration answer, Duration firstPause, Duration longestPause) {

    /** Patience for everyday use. */
    public static Patience of(Duration inTheMiddle) {
        Duration twentySeconds = Duration.ofSeconds(20);
        return new Patience(
                inTheMiddle.compareTo(twentySeconds) < 0 ? inTheMiddle : twentySeconds,
                inTheMiddle,
                Duration.ofSeconds(30),
                Duration.ofMillis(200),
                Duration.ofSeconds(5));
    }

    Duration pauseAfter(int failures) {
        Duration pause = firstPause.multipliedBy(1L << Math.min(failures - 1, 20));
        return pause.compareTo(longestPause) < 0 ? pause : longestPause;
    }
}
