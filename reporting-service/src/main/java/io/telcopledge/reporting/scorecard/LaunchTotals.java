package io.telcopledge.reporting.scorecard;

/** Services and packages launched. */
public record LaunchTotals(long launched) implements Tally {

    static final LaunchTotals NONE = new LaunchTotals(0);
}
