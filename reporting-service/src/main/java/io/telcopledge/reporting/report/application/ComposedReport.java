package io.telcopledge.reporting.report.application;

import io.telcopledge.reporting.report.content.QuarterlyReport;
import io.telcopledge.reporting.report.content.ReportContent;
import io.telcopledge.reporting.scorecard.QuarterEvidence;
import java.time.Instant;

/**
 * A report, and what it was composed of.
 *
 * @param evidence of the quarters that it tells of, added up
 * @param readAt what was declared or sealed from then on is not in it
 */
public record ComposedReport(ReportContent content, QuarterEvidence evidence, Instant readAt) {

    /** What it says. */
    public QuarterlyReport report() {
        return QuarterlyReport.composed(content, readAt);
    }
}
