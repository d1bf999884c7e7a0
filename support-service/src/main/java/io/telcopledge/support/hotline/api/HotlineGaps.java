package io.telcopledge.support.hotline.api;

import io.telcopledge.contracts.coverage.Span;
import io.telcopledge.kit.coverage.SpanSet;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.support.figures.Share;
import io.telcopledge.support.hotline.UnansweredSpans;
import io.telcopledge.support.hotline.store.IntervalSearch;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The 24-hour promise in a span.
 *
 * @param covered seconds of the span that the sources have declared complete; nothing is known of the rest
 * @param unanswered covered intervals in which callers came and none was answered, of those in which callers came
 * @param spans these intervals, joined where they follow each other
 */
public record HotlineGaps(
        OffsetDateTime from,
        OffsetDateTime to,
        @Nullable String queue,
        Share covered,
        Share unanswered,
        List<Gap> spans) {

    /** Some time in which callers came and none was answered. */
    public record Gap(OffsetDateTime from, OffsetDateTime to, long callers) {}

    static HotlineGaps of(IntervalSearch search, UnansweredSpans found, SpanSet covered, OperatorTime time) {
        Span asked = new Span(search.from(), search.to());
        return new HotlineGaps(
                time.local(search.from()),
                time.local(search.to()),
                search.queue().orElse(null),
                Share.of(
                        covered.lengthWithin(asked).toSeconds(),
                        SpanSet.of(List.of(asked)).length().toSeconds()),
                Share.of(found.unanswered(), found.withCallers()),
                found.spans().stream()
                        .map(gap -> new Gap(
                                time.local(gap.span().from()),
                                time.local(gap.span().to()),
                                gap.callers()))
                        .toList());
    }
}
