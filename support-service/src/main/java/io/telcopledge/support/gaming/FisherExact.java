package io.telcopledge.support.gaming;

/**
 * How probable it is that two shares differ so much, or more, when nothing but chance makes them: the exact test of R.
 * A. Fisher, "On the interpretation of χ² from contingency tables, and the calculation of P", J. Royal Statistical
 * Society 85 (1922), 87–94. It holds for few cases too, where tests by the normal distribution accuse too often.
 */
public final class FisherExact {

    /** Tables as probable as the one seen count as such in spite of rounding. */
    private static final double ROUNDING = 1 + 1e-7;

    private FisherExact() {}

    /**
     * That the first share is so high, or higher.
     *
     * @return 0 to 1
     */
    public static double higher(Proportion one, Proportion others) {
        Margins margins = Margins.of(one, others);
        double sum = 0;
        for (long hits = one.hits(); hits <= margins.most(); hits++) {
            sum += margins.probability(hits);
        }
        return Math.min(1, sum);
    }

    /**
     * That the shares differ so much, or more, to either side: the tables that are no more probable than the one seen.
     *
     * @return 0 to 1
     */
    public static double different(Proportion one, Proportion others) {
        Margins margins = Margins.of(one, others);
        double seen = margins.probability(one.hits()) * ROUNDING;
        double sum = 0;
        for (long hits = margins.least(); hits <= margins.most(); hits++) {
            double probability = margins.probability(hits);
            sum += probability <= seen ? probability : 0;
        }
        return Math.min(1, sum);
    }

    /** The sums that are held fixed: of how many one has, and how many hits there are in all. */
    private record Margins(long one, long others, long hits) {

        static Margins of(Proportion one, Proportion others) {
            return new Margins(one.of(), others.of(), one.hits() + others.hits());
        }

        long least() {
            return Math.max(0, hits - others);
        }

        long most() {
            return Math.min(one, hits);
        }

        /** Hypergeometric. */
        double probability(long ofOne) {
            return Math.exp(LogFactorial.choose(one, ofOne)
                    + LogFactorial.choose(others, hits - ofOne)
                    - LogFactorial.choose(one + others, hits));
        }
    }
}
