package io.telcopledge.reporting.scorecard;

/** Leaks of personal data: those that happened, and those of which there are signs. */
public record LeakTotals(long confirmed, long suspected) implements Tally {

    static final LeakTotals NONE = new LeakTotals(0, 0);
}
