package io.telcopledge.kit.coverage;

import io.telcopledge.contracts.coverage.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A set of instants, as spans in order that neither overlap nor touch. Immutable.
 *
 * @param spans normalised: see {@link #of}
 */
public record SpanSet(List<Span> spans) {

    public static final SpanSet EMPTY = new SpanSet(List.of());

    public SpanSet {
        spans = normalised(spans);
    }

    /** The union of spans in any order. */
    public static SpanSet of(List<Span> spans) {
        return spans.isEmpty() ? EMPTY : new SpanSet(spans);
    }

    private static List<Span> normalised(List<Span> spans) {
        List<Span> sorted = new ArrayList<>(spans);
        sorted.sort(Comparator.comparing(Span::from));
        List<Span> merged = new ArrayList<>();
        for (Span span : sorted) {
            int last = merged.size() - 1;
            if (last >= 0 && !merged.get(last).to().isBefore(span.from())) {
                Span before = merged.get(last);
                Instant to = before.to().isAfter(span.to()) ? before.to() : span.to();
                merged.set(last, new Span(before.from(), to));
            } else {
                merged.add(span);
            }
        }
        return List.copyOf(merged);
    }

    public SpanSet union(SpanSet other) {
        List<Span> both = new ArrayList<>(spans);
        both.addAll(other.spans);
        return of(both);
    }

    public SpanSet union(Span span) {
        return union(of(List.of(span)));
    }

    /** What both hold. */
    public SpanSet intersect(SpanSet other) {
        List<Span> common = new ArrayList<>();
        int mine = 0;
        int theirs = 0;
        while (mine < spans.size() && theirs < other.spans.size()) {
            Span one = spans.get(mine);
            Span two = other.spans.get(theirs);
            Instant from = one.from().isAfter(two.from()) ? one.from() : two.from();
            Instant to = one.to().isBefore(two.to()) ? one.to() : two.to();
            if (from.isBefore(to)) {
                common.add(new Span(from, to));
            }
            if (one.to().isBefore(two.to())) {
                mine++;
            } else {
                theirs++;
            }
        }
        return of(common);
    }

    /** What this holds and the other does not. */
    public SpanSet minus(SpanSet other) {
        List<Span> left = new ArrayList<>();
        for (Span span : spans) {
            Instant from = span.from();
            for (Span taken : other.intersect(of(List.of(span))).spans) {
                if (from.isBefore(taken.from())) {
                    left.add(new Span(from, taken.from()));
                }
                from = taken.to();
            }
            if (from.isBefore(span.to())) {
                left.add(new Span(from, span.to()));
            }
        }
        return of(left);
    }

    public boolean contains(Instant instant) {
        return spans.stream().anyMatch(span -> !instant.isBefore(span.from()) && instant.isBefore(span.to()));
    }

    /** Whether all of the span is held. */
    public boolean contains(Span span) {
        return spans.stream()
                .anyMatch(
                        held -> !span.from().isBefore(held.from()) && !span.to().isAfter(held.to()));
    }

    /** How much of the span is held. */
    public Duration lengthWithin(Span span) {
        return intersect(of(List.of(span))).length();
    }

    public Duration length() {
        return spans.stream()
                .map(span -> Duration.between(span.from(), span.to()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    public boolean isEmpty() {
        return spans.isEmpty();
    }

    /** One line that {@link #parse} reads: {@code from/to from/to}. */
    @Override
    public String toString() {
        return spans.stream().map(span -> span.from() + "/" + span.to()).collect(Collectors.joining(" "));
    }

    public static SpanSet parse(String text) {
        if (text.isEmpty()) {
            return EMPTY;
        }
        List<Span> spans = new ArrayList<>();
        for (String part : text.split(" ", -1)) {
            int slash = part.indexOf('/');
            spans.add(new Span(Instant.parse(part.substring(0, slash)), Instant.parse(part.substring(slash + 1))));
        }
        return of(spans);
    }
}
