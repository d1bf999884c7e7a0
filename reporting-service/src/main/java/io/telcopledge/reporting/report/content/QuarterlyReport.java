package io.telcopledge.reporting.report.content;

import java.time.Instant;

/**
 * A quarter's report: what it says, and the bytes that say it.
 *
 * @param readAt what was declared or sealed from then on is not in it
 */
public record QuarterlyReport(ReportContent content, Instant readAt) {

    /** Its canonical bytes and their checksum. */
    public CanonicalReport canonical() {
        return CanonicalReport.of(content);
    }
}
