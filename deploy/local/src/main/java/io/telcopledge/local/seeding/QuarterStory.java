package io.telcopledge.local.seeding;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;

/**
 * How well the operator did in a quarter.
 *
 * @param volume calls and complaints against the usual, in percent
 * @param meanWaitSeconds what a caller waits on average
 * @param lateAnswersPerMille complaints that are answered after 24 hours
 * @param lateResolutionsPerMille complex complaints that are resolved after 48 hours
 * @param coveredPerTenThousand residents whom the network covers, on average
 * @param satisfiedPerMille users who rate the peak hours 4 or 5
 * @param lateReports whether the network's reports came late
 * @param leak whether personal data leaked
 */
record QuarterStory(
        int volume,
        int meanWaitSeconds,
        int lateAnswersPerMille,
        int lateResolutionsPerMille,
        int coveredPerTenThousand,
        int satisfiedPerMille,
        boolean lateReports,
        boolean leak) {

    /**
     * From the oldest: it begins badly, mends, has a bad season, and ends well; the running one has its worries again.
     */
    private static final List<QuarterStory> STORIES = List.of(
            new QuarterStory(110, 37, 40, 90, 9_840, 936, true, false),
            new QuarterStory(105, 33, 20, 50, 9_862, 941, false, false),
            new QuarterStory(95, 28, 8, 0, 9_881, 946, false, false),
            new QuarterStory(90, 27, 0, 0, 9_896, 955, false, false),
            new QuarterStory(120, 34, 12, 40, 9_890, 943, false, true),
            new QuarterStory(100, 28, 0, 0, 9_906, 956, false, false),
            new QuarterStory(95, 26, 0, 0, 9_913, 958, false, false),
            new QuarterStory(95, 25, 0, 0, 9_919, 960, false, false));

    /** The hotline is a little beyond its target so far, which the quarter can still mend. */
    static final QuarterStory NOW = new QuarterStory(95, 32, 0, 0, 9_926, 961, false, false);

    /** The first day of the running quarter, counted from the day on which history begins. */
    static LocalDate runningFrom(LocalDate origin) {
        return origin.with(IsoFields.DAY_OF_QUARTER, 1L).plus(STORIES.size(), IsoFields.QUARTER_YEARS);
    }

    /** The story of a day's quarter, counted from the quarter in which history begins. */
    static QuarterStory of(LocalDate day, LocalDate origin) {
        long quarters = IsoFields.QUARTER_YEARS.between(
                origin.with(IsoFields.DAY_OF_QUARTER, 1L), day.with(IsoFields.DAY_OF_QUARTER, 1L));
        return quarters >= 0 && quarters < STORIES.size() ? STORIES.get((int) quarters) : NOW;
    }
}
