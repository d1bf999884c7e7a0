package io.telcopledge.reporting.scorecard;

/**
 * The cases of one clock that started in a quarter; cancelled ones are not among them.
 *
 * @param clock its name
 * @param met done in time
 * @param breached late
 * @param running not done, their time not over
 * @param atRisk those of the running ones whose time is largely used up
 */
public record CaseTotals(String clock, long met, long breached, long running, long atRisk) implements Tally {

    static CaseTotals none(String clock) {
        return new CaseTotals(clock, 0, 0, 0, 0);
    }
}
