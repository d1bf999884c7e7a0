package io.telcopledge.support.hotline.store;

import io.telcopledge.kit.sketch.Sketch;
import io.telcopledge.support.hotline.Count;
import io.telcopledge.support.hotline.Interval;
import io.telcopledge.support.hotline.IntervalCounts;
import io.telcopledge.support.hotline.Measured;
import java.util.Arrays;

/** An interval as columns: start in microseconds, queue, skill, two sketches, revision, legs, then the counts. */
final class IntervalRow {

    /** The columns, where {@code i} is the interval. */
    static final String COLUMNS = """
            cast(extract(epoch from i.interval_start) * 1000000 as bigint), i.queue, i.skill,
                cast(i.answered_waits as text), cast(i.abandoned_waits as text), i.revision, i.legs, %s
            """.formatted(Columns.each("i.#"));

    private static final int FIRST_COUNT = 7;

    private IntervalRow() {}

    static Interval interval(Object[] row, boolean legs) {
        return new Interval(Micros.instant(number(row[0])), (String) row[1], (String) row[2], legs);
    }

    static Measured measured(Object[] row) {
        IntervalCounts counts =
                counts(row, FIRST_COUNT).with(SketchArrays.read((String) row[3]), SketchArrays.read((String) row[4]));
        return new Measured(interval(row, (Boolean) row[6]), counts, number(row[5]));
    }

    /** @param first the place of the first count */
    static IntervalCounts counts(Object[] row, int first) {
        long[] counts = new long[Count.values().length];
        Arrays.setAll(counts, place -> number(row[first + place]));
        return IntervalCounts.of(counts, Sketch.EMPTY, Sketch.EMPTY);
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
