package io.telcopledge.kit.sla;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a clock's life in which it either ran or did not.
 *
 * @param from its begin
 * @param to its end, or null for one that lasts
 * @param kind what the clock did in it
 * @param counted how much of the allowance it used up until the instant of the explanation
 * @param why what began it
 */
public record SlaSegment(Instant from, @Nullable Instant to, Kind kind, Duration counted, String why) {

    /** What a clock does in a stretch of time. */
    public enum Kind {
        /** The allowance is used up. */
        RUNNING,
        /** The case waits for somebody else, or was ended until it was reopened. */
        PAUSED,
        /** The calendar is not open. */
        CLOSED,
        /** It no longer runs. */
        ENDED
    }
}
