package io.telcopledge.reporting.verdict;

import io.telcopledge.reporting.commitment.Ratio;
import java.util.Optional;

/**
 * What a formula makes of a quarter's facts.
 *
 * @param numerator as the formula says
 * @param denominator what is counted
 * @param outcomes of the cases that are counted; {@link Outcomes#NONE} where there are no cases
 * @param expected {@link Expected#ALL} where nothing is owed in parts
 */
public record Measurement(long numerator, long denominator, Outcomes outcomes, Expected expected) {

    public static final Measurement NOTHING = of(0, 0);

    /** A figure of which neither cases nor parts are told. */
    public static Measurement of(long numerator, long denominator) {
        return of(numerator, denominator, Outcomes.NONE);
    }

    public static Measurement of(long numerator, long denominator, Outcomes outcomes) {
        return new Measurement(numerator, denominator, outcomes, Expected.ALL);
    }

    /** Those that broke the promise, where it is made to each. */
    public long missed() {
        return outcomes.missed();
    }

    /** Cases whose time still runs; not in the denominator. */
    public long running() {
        return outcomes.running();
    }

    public long atRisk() {
        return outcomes.atRisk();
    }

    /** How many of the cases have a reported outcome. */
    public Share reported() {
        return outcomes.reported();
    }

    /** The figure; empty where there is nothing to divide by, or where outcomes are unknown. */
    public Optional<Ratio> figure() {
        return denominator == 0 || !reported().isWhole()
                ? Optional.empty()
                : Optional.of(new Ratio(numerator, denominator));
    }

    /**
     * The figure if all that is missing were as good as can be; empty where nothing is missing or nobody knows how
     * much.
     */
    public Optional<Ratio> atBest() {
        Long missing = expected.missing();
        return missing == null || expected.present().isWhole() || denominator + missing == 0
                ? Optional.empty()
                : Optional.of(new Ratio(numerator + missing, denominator + missing));
    }
}
