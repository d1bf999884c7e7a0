package io.telcopledge.support.hotline;

import io.telcopledge.contracts.support.HotlineDetail;
import io.telcopledge.contracts.support.HotlineIntervalMeasured;

/**
 * An interval as published.
 *
 * @param revision grows with each publication
 */
public record Measured(Interval interval, IntervalCounts counts, long revision) {

    /**
     * The event that says so.
     *
     * @param thresholds that it was counted with
     */
    public HotlineIntervalMeasured event(Thresholds thresholds) {
        return new HotlineIntervalMeasured(
                interval.queue(),
                interval.start(),
                counts.answered(),
                counts.abandoned(),
                counts.waitMillis(),
                counts.withinTarget(),
                counts.ratings(),
                revision,
                interval.skillOrNull(),
                detail(thresholds));
    }

    private HotlineDetail detail(Thresholds thresholds) {
        return new HotlineDetail(
                thresholds.serviceLevelMillis(),
                counts.get(Count.WITHIN_SERVICE_LEVEL),
                thresholds.shortAbandonMillis(),
                counts.get(Count.ABANDONED_SHORT),
                counts.get(Count.ABANDONED_UNKNOWN),
                counts.get(Count.ABANDONED_MILLIS),
                counts.get(Count.TALKED),
                counts.get(Count.TALK_MILLIS),
                counts.answeredWaits().toString(),
                counts.abandonedWaits().toString());
    }
}
