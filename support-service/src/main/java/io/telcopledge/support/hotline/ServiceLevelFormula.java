package io.telcopledge.support.hotline;

/**
 * The four ways in use to say how many calls were answered in time. They differ in what an abandoned call is, and
 * figures of different ways cannot be compared; hence all are shown, named.
 */
public enum ServiceLevelFormula {
    /** A caller who gave up at once is counted as served in time. */
    POSITIVE("(answered in time + abandoned short) / (answered + abandoned)") {
        @Override
        public long numerator(IntervalCounts counts) {
            return inTime(counts) + counts.get(Count.ABANDONED_SHORT);
        }

        @Override
        public long denominator(IntervalCounts counts) {
            return counts.offered();
        }
    },
    /** Abandoned calls are left out. */
    IGNORED("answered in time / answered") {
        @Override
        public long denominator(IntervalCounts counts) {
            return counts.answered();
        }
    },
    /** Each abandoned call is counted as not served. */
    NEGATIVE("answered in time / (answered + abandoned)") {
        @Override
        public long denominator(IntervalCounts counts) {
            return counts.offered();
        }
    },
    /** A caller who gave up at once is left out, any other is counted as not served. */
    SHORT_EXCLUDED("answered in time / (answered + abandoned - abandoned short)") {
        @Override
        public long denominator(IntervalCounts counts) {
            return counts.offered() - counts.get(Count.ABANDONED_SHORT);
        }
    };

    private final String formula;

    ServiceLevelFormula(String formula) {
        this.formula = formula;
    }

    /** In words. */
    public String formula() {
        return formula;
    }

    public long numerator(IntervalCounts counts) {
        return inTime(counts);
    }

    public abstract long denominator(IntervalCounts counts);

    private static long inTime(IntervalCounts counts) {
        return counts.get(Count.WITHIN_SERVICE_LEVEL);
    }
}
