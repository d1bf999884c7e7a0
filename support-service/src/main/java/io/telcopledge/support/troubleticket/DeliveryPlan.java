package io.telcopledge.support.troubleticket;

import java.time.Duration;

/** When a listener that failed is tried again, and when it is given up. */
public final class DeliveryPlan {

    /** Failures in a row after which a listener is disabled: about four hours. */
    public static final int MOST_FAILURES = 30;

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private DeliveryPlan() {}

    /** The pause after so many failures in a row, from 1 on: doubled each time, 10 minutes at most. */
    public static Duration pauseAfter(int failures) {
        Duration pause = FIRST;
        for (int i = 1; i < failures && pause.compareTo(LONGEST) < 0; i++) {
            pause = pause.multipliedBy(2);
        }
        return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    }

    /** Whether a listener is given up after so many failures in a row. */
    public static boolean givesUpAfter(int failures) {
        return failures >= MOST_FAILURES;
    }
}
