package io.telcopledge.support.hotline;

import io.telcopledge.contracts.support.HotlineIntervalMeasured;

/**
 * An interval as published.
 *
 * @param revision grows with each publication
 */
public record Measured(Interval interval, IntervalCounts counts, long revision) {

    /** The event that says so. */
    public HotlineIntervalMeasured event() {
        return new HotlineIntervalMeasured(
                interval.queue(),
                interval.start(),
                counts.answered(),
                counts.abandoned(),
                counts.waitMillis(),
                counts.withinTarget(),
                counts.ratings().asList(),
                revision);
    }
}
