package io.telcopledge.reporting.report.content;

import java.time.Instant;

/**
 * A quarter's report: what it says, and the bytes that say it.
 *
 * @param canonical of a sealed report those that were sealed: what this version would write of it may be others
 * @param readAt what was declared or sealed from then on is not in it
 */
public record QuarterlyReport(ReportContent content, CanonicalReport canonical, Instant readAt) {

    /** A report that is only now made. */
    public static QuarterlyReport composed(ReportContent content, Instant readAt) {
        return new QuarterlyReport(content, CanonicalReport.of(content), readAt);
    }
}
