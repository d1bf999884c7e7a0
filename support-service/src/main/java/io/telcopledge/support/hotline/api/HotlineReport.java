package io.telcopledge.support.hotline.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.telcopledge.kit.paging.Cursor;
import io.telcopledge.kit.paging.Page;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.support.hotline.Measured;
import io.telcopledge.support.hotline.SpanCounts;
import io.telcopledge.support.hotline.ThresholdHistory;
import io.telcopledge.support.hotline.Thresholds;
import io.telcopledge.support.hotline.store.IntervalSearch;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The hotline in a span.
 *
 * @param queue the one that was asked for, or null for all
 * @param skill the one that was asked for, or null for all
 * @param totals of all the span's intervals, weighted by calls, whatever page is shown; a transferred call is one, by
 *     its summed waits
 * @param queues the same for each queue and skill, by legs: a transferred call is in each queue that it waited in
 * @param intervals those in which anybody called, in order: a page of them
 * @param next what to send as {@code after} for the following page, or null where this is the last
 */
public record HotlineReport(
        OffsetDateTime from,
        OffsetDateTime to,
        @Nullable String queue,
        @Nullable String skill,
        DetailedFigures totals,
        List<Queue> queues,
        List<Line> intervals,
        @Nullable String next) {

    /** All intervals of one queue and skill; null for calls without a skill. */
    public record Queue(
            String queue,
            @Nullable String skill,
            @JsonUnwrapped DetailedFigures figures) {}

    /** One interval of one queue and skill. */
    public record Line(
            OffsetDateTime start,
            String queue,
            @Nullable String skill,
            @JsonUnwrapped DetailedFigures figures,
            long revision) {}

    static HotlineReport of(
            IntervalSearch search,
            SpanCounts counts,
            Page<Measured> page,
            ThresholdHistory thresholds,
            OperatorTime time) {
        Collection<Thresholds> inForce = thresholds.within(search.from(), search.to());
        return new HotlineReport(
                time.local(search.from()),
                time.local(search.to()),
                search.queue().orElse(null),
                search.skill().orElse(null),
                DetailedFigures.of(counts.total(), inForce),
                counts.queues().stream()
                        .map(one -> new Queue(
                                one.queue(),
                                one.skill().isEmpty() ? null : one.skill(),
                                DetailedFigures.of(one.counts(), inForce)))
                        .toList(),
                page.items().stream().map(one -> line(one, thresholds, time)).toList(),
                page.next().map(Cursor::toString).orElse(null));
    }

    private static Line line(Measured one, ThresholdHistory thresholds, OperatorTime time) {
        return new Line(
                time.local(one.interval().start()),
                one.interval().queue(),
                one.interval().skillOrNull(),
                DetailedFigures.of(
                        one.counts(), List.of(thresholds.at(one.interval().start()))),
                one.revision());
    }
}
