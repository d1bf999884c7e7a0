package io.telcopledge.support.staffing;

/**
 * M/M/n: callers wait as long as it takes (A. K. Erlang, 1917). With fewer agents than erlangs, or as many, the queue
 * grows without end. It asks for more agents than are needed where callers give up: see {@link ErlangA}.
 */
public record ErlangC(OfferedLoad load) {

    /**
     * The probability that a caller has to wait: C = n·B / (n − a·(1 − B)).
     *
     * @param agents 1 or more
     * @return 0 to 1; 1 where the queue grows without end
     */
    public double waiting(int agents) {
        double erlangs = load.erlangs();
        if (agents <= erlangs) {
            return 1;
        }
        double blocking = ErlangB.blocking(erlangs, agents);
        return agents * blocking / (agents - erlangs * (1 - blocking));
    }

    /**
     * The average speed of answer, over all callers: C·h / (n − a). In seconds; infinite where the queue grows without
     * end.
     */
    public double averageWait(int agents) {
        double spare = agents - load.erlangs();
        return spare <= 0 ? Double.POSITIVE_INFINITY : waiting(agents) * load.handlingSeconds() / spare;
    }

    /** The fewest agents with whom callers wait no longer on average than that. */
    public int agents(double mostSeconds) {
        Positive.require("mostSeconds", mostSeconds);
        return FewestAgents.from((int) Math.floor(load.erlangs()) + 1, agents -> averageWait(agents) <= mostSeconds);
    }
}
