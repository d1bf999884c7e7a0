package io.telcopledge.support.gaming;

/**
 * The same answer over and over. One outage has many complainants and one true answer: only what is said to complaints
 * about different things cannot be an answer to each.
 */
public final class RepeatedAnswer {

    /** How often the same words may be said in a quarter before it is looked at. */
    public static final int LEAST_TIMES = 5;

    /** How many categories of complaints the same words must have been said to. */
    public static final int LEAST_CATEGORIES = 2;

    private RepeatedAnswer() {}

    /**
     * Whether answers that read the same fall under the rule.
     *
     * @param times how often the same was said in a quarter
     * @param categories to complaints of how many categories
     */
    public static boolean isBoilerplate(long times, long categories) {
        return times >= LEAST_TIMES && categories >= LEAST_CATEGORIES;
    }
}
