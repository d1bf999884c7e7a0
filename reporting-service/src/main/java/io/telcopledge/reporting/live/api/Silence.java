package io.telcopledge.reporting.live.api;

import java.time.Duration;

/** How long a client has heard nothing, counted in looks for changes. */
final class Silence {

    private final long longest;
    private long looks;

    /**
     * None so far.
     *
     * @param longest after which a sign of life is due
     * @param look the time from one look to the next
     */
    Silence(Duration longest, Duration look) {
        this.longest = Math.max(1, longest.dividedBy(look));
    }

    /** Another look found nothing. Returns whether a sign of life is due now, with which it begins anew. */
    boolean goesOn() {
        looks = (looks + 1) % longest;
        return looks == 0;
    }

    /** Something was heard. */
    void end() {
        looks = 0;
    }
}
