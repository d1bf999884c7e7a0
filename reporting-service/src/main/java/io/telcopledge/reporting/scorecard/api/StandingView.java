package io.telcopledge.reporting.scorecard.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.reporting.scorecard.Missing;
import io.telcopledge.reporting.scorecard.MissingSpans;
import io.telcopledge.reporting.scorecard.Standing;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A promise in detail, as JSON.
 *
 * @param region the one that it is scored for; null for all
 * @param regions those that can be asked for
 * @param missing what is missing of the quarter's evidence
 */
record StandingView(
        @JsonUnwrapped CommitmentView commitment, @Nullable String region, List<String> regions, MissingView missing) {

    record MissingView(List<SpanView> spans, List<MonthView> months) {

        static MissingView of(Missing missing) {
            return new MissingView(
                    missing.spans().stream().flatMap(SpanView::of).toList(),
                    missing.months().stream()
                            .map(month ->
                                    new MonthView(month.region(), month.month().toString()))
                            .toList());
        }
    }

    /** @param source who owes it; null where no source is declared, and none covered it */
    record SpanView(String stream, @Nullable String source, Instant from, Instant to) {

        static Stream<SpanView> of(MissingSpans missing) {
            return missing.spans().spans().stream()
                    .map(span -> new SpanView(missing.stream(), missing.source().orElse(null), span.from(), span.to()));
        }
    }

    record MonthView(String region, String month) {}

    static StandingView of(Standing standing, OperatorTime time) {
        return new StandingView(
                CommitmentView.of(standing.line(), standing.asOf(), time),
                standing.region().orElse(null),
                standing.regions(),
                MissingView.of(standing.missing()));
    }
}
