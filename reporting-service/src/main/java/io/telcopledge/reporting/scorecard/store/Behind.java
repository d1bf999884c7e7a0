package io.telcopledge.reporting.scorecard.store;

import io.telcopledge.reporting.commitment.Cases;
import io.telcopledge.reporting.commitment.Measure;
import java.util.List;

/**
 * The facts behind a measure's figure.
 *
 * @param kind of facts
 * @param only which of them; true for all
 */
record Behind(String kind, String only) {

    private static final String ALL = "true";

    static List<Behind> of(Measure measure) {
        return switch (measure.formula()) {
            case AVERAGE_SPEED_OF_ANSWER_1 -> List.of(new Behind("hotline-intervals", ALL));
            case SHARE_OF_CASES_IN_TIME_1 ->
                List.of(
                        // A parameter's form has no quote in it.
                        new Behind("clocks", "clock = '" + measure.parameter("clock") + "'"),
                        unreported(Cases.of(measure.parameter("cases"))));
            case COVERAGE_SHARE_1 -> List.of(new Behind("coverage-assessments", ALL));
            case PEAK_HOUR_SATISFACTION_1 -> List.of(new Behind("peak-hours", ALL));
            case REPORTS_ON_TIME_1 ->
                List.of(new Behind("published-reports", "report = '" + measure.parameter("report") + "'"));
            case LEAKS_AND_AUDITS_1 -> List.of(new Behind("audits", ALL), new Behind("data-breaches", "leaked"));
            case QUERIES_ANSWERED_1 -> List.of(new Behind("data-usage-queries", ALL));
            case LAUNCHES_IN_YEAR_1 -> List.of(new Behind("service-launches", ALL));
            case AWAITING_EVIDENCE_1 -> List.of();
        };
    }

    private static Behind unreported(Cases cases) {
        return switch (cases) {
            case ALL -> new Behind("complaints", "not outcome_reported");
            case COMPLEX -> new Behind("complaints", "not outcome_reported and complexity = 'COMPLEX'");
            case ERASURES -> new Behind("erasures", ALL);
            case FEEDBACK -> new Behind("feedback", ALL);
        };
    }
}
