package io.telcopledge.reporting.scorecard;

import io.telcopledge.contracts.coverage.Span;
import io.telcopledge.kit.coverage.SpanSet;
import io.telcopledge.reporting.verdict.Share;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Which spans of each stream were covered, by whichever source. */
public record Coverage(Map<String, SpanSet> streams) {

    public static final Coverage NONE = new Coverage(Map.of());

    public Coverage {
        streams = Map.copyOf(streams);
    }

    /** What of a stream was covered within a span; nothing where the span is empty. */
    public SpanSet within(String stream, Instant from, Instant to) {
        return from.isBefore(to)
                ? streams.getOrDefault(stream, SpanSet.EMPTY).intersect(SpanSet.of(List.of(new Span(from, to))))
                : SpanSet.EMPTY;
    }

    /** The share of a span in which each of the streams was covered; none without streams or without a span. */
    public Share share(List<String> required, Instant from, Instant to) {
        if (required.isEmpty() || !from.isBefore(to)) {
            return Share.NONE;
        }
        Duration covered = required.stream()
                .map(stream -> within(stream, from, to))
                .reduce(SpanSet::intersect)
                .orElse(SpanSet.EMPTY)
                .length();
        return new Share(covered.toMillis(), Duration.between(from, to).toMillis());
    }
}
