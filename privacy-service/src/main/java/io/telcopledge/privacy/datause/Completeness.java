package io.telcopledge.privacy.datause;

import io.telcopledge.contracts.coverage.Span;
import io.telcopledge.kit.coverage.SpanSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much of a period the sources have told, so that "nobody used it" can be told from "nobody said".
 *
 * @param state in a word
 * @param missing what at least one of the known sources has not declared complete
 * @param sources what each source that ever declared anything has declared complete within the period
 */
public record Completeness(State state, List<Span> missing, Map<String, List<Span>> sources) {

    /** How to read an account without lines. */
    public enum State {
        /** Each known source has told all: no line means no use. */
        COMPLETE,
        /** Something is told; there may be uses that are not. */
        PARTIAL,
        /** No source has declared any part of the period: no line means nothing. */
        NOT_REPORTED
    }

    public Completeness {
        missing = List.copyOf(missing);
        // In the order of their names, for readers.
        sources = Collections.unmodifiableMap(new TreeMap<>(sources));
    }

    /**
     * The completeness of a period.
     *
     * @param declared what each source has declared complete, whenever
     * @param now what lies behind it cannot be told yet and is not missing
     */
    public static Completeness of(UsagePeriod period, Map<String, SpanSet> declared, Instant now) {
        SpanSet whole = period.spans();
        Map<String, List<Span>> sources = new TreeMap<>();
        declared.forEach(
                (source, spans) -> sources.put(source, spans.intersect(whole).spans()));
        SpanSet told = declared.values().stream().reduce(SpanSet::intersect).orElse(SpanSet.EMPTY);
        List<Span> missing = period.until(now).map(past -> gaps(past, told)).orElse(List.of());
        return new Completeness(state(sources.values(), missing), missing, sources);
    }

    private static State state(Collection<List<Span>> sources, List<Span> missing) {
        if (sources.stream().allMatch(List::isEmpty)) {
            return State.NOT_REPORTED;
        }
        return missing.isEmpty() ? State.COMPLETE : State.PARTIAL;
    }

    private static List<Span> gaps(UsagePeriod period, SpanSet told) {
        List<Span> gaps = new ArrayList<>();
        Instant open = period.from();
        for (Span span : told.intersect(period.spans()).spans()) {
            if (open.isBefore(span.from())) {
                gaps.add(new Span(open, span.from()));
            }
            open = span.to();
        }
        if (open.isBefore(period.to())) {
            gaps.add(new Span(open, period.to()));
        }
        return gaps;
    }
}
