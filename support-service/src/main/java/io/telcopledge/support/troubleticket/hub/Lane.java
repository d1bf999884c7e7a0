package io.telcopledge.support.troubleticket.hub;

/**
 * Where a listener waits for its turn. Each lane has deliveries of its own, so that those who are slow, silent or away
 * hold up their like only.
 */
enum Lane {
    /** Took all it was told last, without delay. */
    BRISK(24, "failures = 0 and not slow"),
    /** Did not, or slowly. */
    SLUGGISH(8, "(failures > 0 or slow)");

    private final int deliveries;
    private final String condition;

    Lane(int deliveries, String condition) {
        this.deliveries = deliveries;
        this.condition = condition;
    }

    /** Listeners that are told at a time. */
    int deliveries() {
        return deliveries;
    }

    /** In SQL, of the listener {@code l}. */
    String condition() {
        return condition;
    }
}
