package io.telcopledge.support.backtest.api;

import io.telcopledge.kit.time.Quarter;
import io.telcopledge.support.backtest.BackTest;
import io.telcopledge.support.backtest.Difference;
import io.telcopledge.support.backtest.Verdicts;
import io.telcopledge.support.backtest.application.RunBackTest;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a proposal would have done to a quarter. Nothing of it is stored.
 *
 * @param asOf up to when the histories are known
 * @param totals of the whole quarter; null on a page after the first
 * @param differing the cases whose verdict would have been another one
 * @param next what to send as {@code after} for the following page, or null where this is the last
 * @param basis what was read for this answer
 */
public record BackTestView(
        Quarter quarter,
        OffsetDateTime asOf,
        @Nullable Totals totals,
        List<Difference> differing,
        @Nullable String next,
        Basis basis) {

    /**
     * Counts of cases and conditions that the proposal concerns.
     *
     * @param cases all of them
     * @param difference what there would have been more of, negative for less
     * @param differing how many have another verdict
     */
    public record Totals(long cases, Verdicts asItWas, Verdicts asItWouldBe, Verdicts difference, long differing) {

        static Totals of(BackTest test) {
            return new Totals(
                    test.cases(),
                    test.asItWas(),
                    test.asItWouldBe(),
                    test.asItWouldBe().minus(test.asItWas()),
                    test.differences());
        }
    }

    /**
     * From which facts the answer was made.
     *
     * @param facts in words
     * @param complaints filed in the quarter that were read
     * @param withoutOutcome those whose outcome nobody tells, which can prove nothing
     * @param rows of the database that were read: complaints and lines of their histories
     */
    public record Basis(String facts, long complaints, long withoutOutcome, long rows) {

        static Basis of(RunBackTest.Read read) {
            return new Basis(
                    "histories of the complaints filed in the quarter, by event time, as they are known now",
                    read.complaints(),
                    read.withoutOutcome(),
                    read.rows());
        }
    }
}
