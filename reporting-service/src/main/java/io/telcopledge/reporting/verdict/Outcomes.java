package io.telcopledge.reporting.verdict;

/**
 * What became of cases, where a promise is made to each.
 *
 * @param missed those that certainly broke it
 * @param overdue those that nobody tells to be done although their time is over: broken where the evidence is complete
 * @param running those whose time still runs; not in the denominator
 * @param atRisk those of the running ones that are at risk
 * @param reported how many of the cases have a reported outcome
 */
public record Outcomes(long missed, long overdue, long running, long atRisk, Share reported) {

    public static final Outcomes NONE = new Outcomes(0, 0, 0, 0, Share.ALL);
}
