package io.telcopledge.privacy.datause.api;

import io.telcopledge.contracts.coverage.Span;
import io.telcopledge.privacy.datause.Completeness;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;

/**
 * How much the sources have told, as JSON.
 *
 * @param state COMPLETE, PARTIAL or NOT_REPORTED
 * @param missing spans that at least one known source has not declared complete
 */
public record CompletenessView(Completeness.State state, List<SpanView> missing, List<Source> sources) {

    /** A span of time, its end exclusive. */
    record SpanView(OffsetDateTime from, OffsetDateTime to) {}

    /** What one source has declared complete within the period. */
    record Source(String source, List<SpanView> covered) {}

    static CompletenessView of(Completeness completeness, Function<Instant, OffsetDateTime> local) {
        return new CompletenessView(
                completeness.state(),
                views(completeness.missing(), local),
                completeness.sources().entrySet().stream()
                        .map(source -> new Source(source.getKey(), views(source.getValue(), local)))
                        .toList());
    }

    private static List<SpanView> views(List<Span> spans, Function<Instant, OffsetDateTime> local) {
        return spans.stream()
                .map(span -> new SpanView(local.apply(span.from()), local.apply(span.to())))
                .toList();
    }
}
