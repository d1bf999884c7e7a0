package io.telcopledge.reporting.report;

import java.util.List;
import java.util.Map;

/**
 * All that a quarter's report says.
 *
 * @param scores in the order of the commitments
 */
public record QuarterlyReport(
        Edition edition, List<ReportedScore> scores, EvidenceTable evidence, Complaints complaints) {

    public QuarterlyReport {
        scores = List.copyOf(scores);
    }

    /** What it says, by the names that are published. */
    public Map<String, ?> content() {
        return ReportContent.of(this);
    }

    /** Its canonical bytes and their checksum. */
    public CanonicalReport canonical() {
        return CanonicalReport.of(ReportContent.of(this));
    }
}
