package io.telcopledge.support.hotline;

import io.telcopledge.contracts.coverage.Span;
import io.telcopledge.kit.coverage.SpanSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The promise of a 24-hour hotline: the intervals in which callers came and none was answered. Only intervals that the
 * sources have covered are judged; of others nothing is known, and one without callers breaks nothing.
 *
 * @param spans the broken intervals, those that follow each other joined
 * @param unanswered how many intervals were broken
 * @param withCallers of how many covered ones in which callers came
 */
public record UnansweredSpans(List<Unanswered> spans, long unanswered, long withCallers) {

    /** What came in an interval, whatever the queue. */
    public record Came(Instant start, long offered, long answered) {}

    /** Some time in which nobody answered. */
    public record Unanswered(Span span, long callers) {}

    /**
     * Judges a span.
     *
     * @param intervals in the order of time, at most one for each begin
     * @param covered what the sources declare complete
     */
    public static UnansweredSpans of(Collection<Came> intervals, SpanSet covered) {
        List<Unanswered> spans = new ArrayList<>();
        long unanswered = 0;
        long withCallers = 0;
        for (Came came : intervals) {
            Span span = new Span(came.start(), came.start().plus(Interval.LENGTH));
            if (came.offered() == 0 || !covered.contains(span)) {
                continue;
            }
            withCallers++;
            if (came.answered() == 0) {
                unanswered++;
                join(spans, span, came.offered());
            }
        }
        return new UnansweredSpans(List.copyOf(spans), unanswered, withCallers);
    }

    private static void join(List<Unanswered> spans, Span span, long callers) {
        int last = spans.size() - 1;
        if (last >= 0 && spans.get(last).span().to().equals(span.from())) {
            Unanswered before = spans.get(last);
            spans.set(last, new Unanswered(new Span(before.span().from(), span.to()), before.callers() + callers));
        } else {
            spans.add(new Unanswered(span, callers));
        }
    }
}
