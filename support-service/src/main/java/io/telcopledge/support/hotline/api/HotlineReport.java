package io.telcopledge.support.hotline.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.support.hotline.IntervalCounts;
import io.telcopledge.support.hotline.Measured;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The hotline in a span.
 *
 * @param queue the one that was asked for, or null for all
 * @param totals of all the intervals, weighted by calls
 * @param intervals those in which anybody called, in order
 */
public record HotlineReport(
        OffsetDateTime from, OffsetDateTime to, @Nullable String queue, HotlineFigures totals, List<Line> intervals) {

    /** One interval of one queue. */
    public record Line(
            OffsetDateTime start,
            String queue,
            @JsonUnwrapped HotlineFigures figures,
            long revision) {}

    static HotlineReport of(
            Instant from, Instant to, @Nullable String queue, List<Measured> measured, OperatorTime time) {
        IntervalCounts total =
                measured.stream().map(Measured::counts).reduce(IntervalCounts.NONE, IntervalCounts::plus);
        List<Line> lines = measured.stream()
                .map(one -> new Line(
                        time.local(one.interval().start()),
                        one.interval().queue(),
                        HotlineFigures.of(one.counts()),
                        one.revision()))
                .toList();
        return new HotlineReport(time.local(from), time.local(to), queue, HotlineFigures.of(total), lines);
    }
}
