package io.telcopledge.support.sla;

import io.telcopledge.kit.coverage.SpanSet;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What any source has covered of each stream, up to now. */
record Covered(Map<String, SpanSet> byStream, Instant now) {

    Covered {
        byStream = Map.copyOf(byStream);
    }

    /** How complete the evidence of a span is that rests on all of these streams. */
    Completeness within(Spans.Span span, List<String> streams) {
        return Completeness.of(
                streams.stream()
                        .map(stream -> byStream.getOrDefault(stream, SpanSet.EMPTY))
                        .reduce(SpanSet::intersect)
                        .orElse(SpanSet.EMPTY),
                span,
                now);
    }
}
