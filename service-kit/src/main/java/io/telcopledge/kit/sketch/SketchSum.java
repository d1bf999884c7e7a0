package io.telcopledge.kit.sketch;

import java.util.HashMap;
import java.util.Map;

/** Gathers values and sketches, where a new sketch for each would cost too much. Not for several threads. */
public final class SketchSum {

    private final Map<Integer, Long> counts = new HashMap<>();

    /**
     * Adds a value, or takes it out.
     *
     * @param value not negative
     * @param times how often; negative takes out
     */
    public void add(long value, long times) {
        counts.merge(Buckets.of(value), times, Long::sum);
    }

    /** Adds a sketch's values, each so many times. */
    public void add(Sketch sketch, long times) {
        sketch.counts().forEach((bucket, count) -> counts.merge(bucket, count * times, Long::sum));
    }

    public Sketch sketch() {
        return Sketch.ofCounts(counts);
    }
}
