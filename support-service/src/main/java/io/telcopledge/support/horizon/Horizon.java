package io.telcopledge.support.horizon;

import java.time.Duration;
import java.time.Instant;

/** Clocks of other systems may be somewhat ahead; what they tell of a later time than this has not happened. */
public final class Horizon {

    public static final Duration TOLERANCE = Duration.ofHours(1);

    private Horizon() {}

    /** Whether something cannot have happened yet. */
    public static boolean isBeyond(Instant at, Instant now) {
        return at.isAfter(now.plus(TOLERANCE));
    }
}
