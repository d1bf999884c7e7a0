package io.telcopledge.reporting.verdict;

import io.telcopledge.reporting.commitment.Ratio;
import java.util.Optional;

/**
 * What a formula makes of a quarter's facts.
 *
 * @param numerator as the formula says
 * @param denominator what is counted
 * @param missed those of them that broke the promise, where it is made to each
 * @param running cases whose time still runs; not in the denominator
 * @param atRisk those of the running ones that are at risk
 * @param reported how many of the cases have a reported outcome
 */
public record Measurement(long numerator, long denominator, long missed, long running, long atRisk, Share reported) {

    public static final Measurement NOTHING = new Measurement(0, 0, 0, 0, 0, Share.ALL);

    /** The figure; empty where there is nothing to divide by, or where outcomes are unknown. */
    public Optional<Ratio> figure() {
        return denominator == 0 || !reported.isWhole()
                ? Optional.empty()
                : Optional.of(new Ratio(numerator, denominator));
    }
}
