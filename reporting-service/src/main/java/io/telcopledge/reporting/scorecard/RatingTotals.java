package io.telcopledge.reporting.scorecard;

/** Ratings in peak hours, added up: of all, and of those who gave 4 or 5. */
public record RatingTotals(long satisfied, long rated) implements Tally {

    static final RatingTotals NONE = new RatingTotals(0, 0);
}
