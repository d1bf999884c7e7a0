package io.telcopledge.support.gaming;

/**
 * Whether satisfied callers were picked: the odds that a settled call is rated against the odds that an unsettled one
 * is, compared with the same ratio of all others, for content callers like to be asked everywhere. The test of B.
 * Woolf, "On estimating the relation between blood group and disease", Annals of Human Genetics 19 (1955), 251–253,
 * with half a case added to each cell (Haldane, Anscombe) so that an empty one has a logarithm.
 */
final class SurveyByOutcome {

    /** Calls that each of the four groups (settled or not, one's own or the others') has at least. */
    static final int LEAST_CALLS = 20;

    private static final double HALF = 0.5;

    private SurveyByOutcome() {}

    static boolean isEnough(SurveyCounts one, SurveyCounts others) {
        return one.resolved().of() >= LEAST_CALLS
                && one.unresolved().of() >= LEAST_CALLS
                && others.resolved().of() >= LEAST_CALLS
                && others.unresolved().of() >= LEAST_CALLS;
    }

    /** The probability of so strong a preference for settled calls, or a stronger one, by chance. */
    static double probability(SurveyCounts one, SurveyCounts others) {
        double difference = logOddsRatio(one) - logOddsRatio(others);
        return NormalTail.above(difference / Math.sqrt(variance(one) + variance(others)));
    }

    private static double logOddsRatio(SurveyCounts counts) {
        return logOdds(counts.resolved()) - logOdds(counts.unresolved());
    }

    private static double logOdds(Proportion rated) {
        return Math.log((rated.hits() + HALF) / (rated.of() - rated.hits() + HALF));
    }

    private static double variance(SurveyCounts counts) {
        return variance(counts.resolved()) + variance(counts.unresolved());
    }

    private static double variance(Proportion rated) {
        return 1 / (rated.hits() + HALF) + 1 / (rated.of() - rated.hits() + HALF);
    }
}
