package io.telcopledge.support.staffing;

/**
 * M/M/n+M: a caller gives up after an exponentially distributed time (C. Palm, 1957; O. Garnett, A. Mandelbaum, M.
 * Reiman, "Designing a call center with impatient customers", Manufacturing &amp; Service Operations Management 4
 * (2002), 208–227). It has a steady state for any number of agents.
 *
 * @param patienceSeconds mean time after which a caller gives up, above 0
 */
public record ErlangA(OfferedLoad load, double patienceSeconds) {

    public ErlangA {
        Positive.require("patienceSeconds", patienceSeconds);
    }

    /**
     * What callers meet with so many agents.
     *
     * @param agents 1 or more
     */
    public Congestion with(int agents) {
        if (agents < 1) {
            throw new IllegalArgumentException("agents is below 1: " + agents);
        }
        return new QueueSums(load.erlangs(), agents, load.handlingSeconds() / patienceSeconds)
                .congestion(load.handlingSeconds());
    }

    /**
     * The fewest agents with whom answered callers wait no longer on average than that, and no more callers give up: a
     * wait that is short because callers give up is no service.
     *
     * @param mostAbandoned share of all callers, above 0, below 1
     */
    public int agents(double mostSeconds, double mostAbandoned) {
        Positive.require("mostSeconds", mostSeconds);
        if (!(mostAbandoned > 0 && mostAbandoned < 1)) {
            throw new IllegalArgumentException("mostAbandoned is no share: " + mostAbandoned);
        }
        // n agents serve n erlangs at most: with fewer than these more callers must give up, whatever their patience.
        int least = Math.max(1, (int) Math.floor(load.erlangs() * (1 - mostAbandoned)));
        return FewestAgents.from(least, agents -> {
            Congestion met = with(agents);
            return met.answeredWait() <= mostSeconds && met.abandoned() <= mostAbandoned;
        });
    }
}
