package io.telcopledge.reporting.scorecard;

import java.time.YearMonth;
import java.util.List;

/**
 * What is missing of the evidence of a promise.
 *
 * @param spans of streams, by source
 * @param months of regions
 */
public record Missing(List<MissingSpans> spans, List<MissingMonth> months) {

    /** A region's month without an assessment that counts. */
    public record MissingMonth(String region, YearMonth month) {}

    public Missing {
        spans = List.copyOf(spans);
        months = List.copyOf(months);
    }
}
