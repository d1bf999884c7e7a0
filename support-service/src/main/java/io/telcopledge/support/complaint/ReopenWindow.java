package io.telcopledge.support.complaint;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a settled complaint can be opened again. Within it the resolution is taken back, so that one which did not
 * last keeps no promise; after it, what the customer says is a new complaint with clocks of its own.
 */
public final class ReopenWindow {

    /** From the resolution, or from the last answer where nothing was resolved; closing does not prolong it. */
    public static final Duration LENGTH = Duration.ofDays(14);

    private ReopenWindow() {}

    /** Whether a complaint that was settled at an instant can be opened again at another; its last instant included. */
    public static boolean isOpen(Instant settledAt, Instant at) {
        return !at.isAfter(settledAt.plus(LENGTH));
    }
}
