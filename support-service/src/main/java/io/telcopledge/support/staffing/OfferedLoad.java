package io.telcopledge.support.staffing;

/**
 * The work that callers bring.
 *
 * @param erlangs mean arrivals during one handling time, above 0: how many agents would be busy if nobody ever waited
 * @param handlingSeconds mean, above 0
 */
public record OfferedLoad(double erlangs, double handlingSeconds) {

    public OfferedLoad {
        Positive.require("erlangs", erlangs);
        Positive.require("handlingSeconds", handlingSeconds);
    }

    /** The load of so many arrivals within a span. */
    public static OfferedLoad of(double arrivals, double spanSeconds, double handlingSeconds) {
        return new OfferedLoad(arrivals * handlingSeconds / spanSeconds, handlingSeconds);
    }
}
