package io.telcopledge.support.hotline.store;

import io.telcopledge.support.hotline.Interval;
import io.telcopledge.support.hotline.IntervalCounts;
import io.telcopledge.support.hotline.Measured;
import io.telcopledge.support.hotline.RatingCounts;

/** An interval as columns: start in microseconds, queue, nine counts, revision. */
final class IntervalRow {

    private IntervalRow() {}

    static Interval interval(Object[] row) {
        return new Interval(Micros.instant(number(row[0])), (String) row[1]);
    }

    static Measured measured(Object[] row) {
        return new Measured(interval(row), counts(row, 2), number(row[11]));
    }

    static IntervalCounts counts(Object[] row, int first) {
        return new IntervalCounts(
                number(row[first]),
                number(row[first + 1]),
                number(row[first + 2]),
                number(row[first + 3]),
                new RatingCounts(
                        number(row[first + 4]),
                        number(row[first + 5]),
                        number(row[first + 6]),
                        number(row[first + 7]),
                        number(row[first + 8])));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
