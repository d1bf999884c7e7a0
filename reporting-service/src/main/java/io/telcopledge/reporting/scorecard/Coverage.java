package io.telcopledge.reporting.scorecard;

import io.telcopledge.contracts.coverage.Span;
import io.telcopledge.kit.coverage.SpanSet;
import io.telcopledge.reporting.commitment.OwedStream;
import io.telcopledge.reporting.commitment.Owing;
import io.telcopledge.reporting.verdict.Share;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which spans of each stream were covered. At an instant for which sources are declared each of them must have covered
 * it, so that one that is silent is seen; at any other instant one source is enough.
 *
 * @param bySource the spans of each stream by source
 * @param owing who owes what
 * @param zone on whose calendar a declaration begins and ends
 */
public record Coverage(Map<String, Map<String, SpanSet>> bySource, Owing owing, ZoneId zone) {

    public static final Coverage NONE = new Coverage(Map.of(), Owing.NOTHING, ZoneId.of("UTC"));

    public Coverage {
        bySource = Map.copyOf(bySource);
    }

    /**
     * What is left of sources' spans without what one of them contests: where something was told of which nobody knows
     * what is right, no source's word makes a stream complete.
     *
     * @param contested by stream
     * @param bySource by stream and source
     */
    public static Map<String, Map<String, SpanSet>> without(
            Map<String, SpanSet> contested, Map<String, Map<String, SpanSet>> bySource) {
        Map<String, Map<String, SpanSet>> left = new HashMap<>();
        bySource.forEach((stream, sources) -> {
            SpanSet doubtful = contested.getOrDefault(stream, SpanSet.EMPTY);
            Map<String, SpanSet> certain = new HashMap<>();
            sources.forEach((source, spans) -> certain.put(source, spans.minus(doubtful)));
            left.put(stream, certain);
        });
        return left;
    }

    /** What of a stream was covered within a span; nothing where the span is empty. */
    public SpanSet within(String stream, Instant from, Instant to) {
        SpanSet missing = missing(stream, from, to).stream()
                .map(MissingSpans::spans)
                .reduce(SpanSet::union)
                .orElse(SpanSet.EMPTY);
        return window(from, to).minus(missing);
    }

    /** What is missing of a stream within a span: by each source that owes it, and where nobody is declared to. */
    public List<MissingSpans> missing(String stream, Instant from, Instant to) {
        Map<String, SpanSet> covered = bySource.getOrDefault(stream, Map.of());
        SpanSet window = window(from, to);
        List<MissingSpans> missing = new ArrayList<>();
        SpanSet undeclared = window;
        for (OwedStream owed : owing.streams()) {
            if (owed.stream().equals(stream)) {
                SpanSet due = window(owed.inForce().start(zone), owed.inForce().end(zone, to))
                        .intersect(window);
                undeclared = undeclared.minus(due);
                missing.add(new MissingSpans(
                        stream,
                        Optional.of(owed.source()),
                        due.minus(covered.getOrDefault(owed.source(), SpanSet.EMPTY))));
            }
        }
        SpanSet byAnybody = covered.values().stream().reduce(SpanSet::union).orElse(SpanSet.EMPTY);
        missing.add(new MissingSpans(stream, Optional.empty(), undeclared.minus(byAnybody)));
        return missing.stream().filter(part -> !part.spans().isEmpty()).toList();
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

    private static SpanSet window(Instant from, Instant to) {
        return from.isBefore(to) ? SpanSet.of(List.of(new Span(from, to))) : SpanSet.EMPTY;
    }
}
