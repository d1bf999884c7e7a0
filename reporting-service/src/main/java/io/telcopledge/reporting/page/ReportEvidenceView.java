package io.telcopledge.reporting.page;

import io.quarkus.qute.TemplateData;
import io.telcopledge.kit.language.Language;
import io.telcopledge.reporting.report.EvidenceDigest;
import io.telcopledge.reporting.report.QuarterlyReport;
import io.telcopledge.reporting.report.StreamEvidence;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** What a report rests on. */
@TemplateData
record ReportEvidenceView(
        List<FactsView> facts,
        List<StreamView> streams,
        String complaints,
        List<ReportView.CountView> channels,
        List<ReportView.CountView> statuses) {

    private static final int MOST_SPANS = 5;

    /** The facts of one kind. */
    @TemplateData
    record FactsView(String title, String count, String sha256) {

        static FactsView of(EvidenceDigest digest, Language language) {
            return new FactsView(digest.kind().title().in(language), Figures.grouped(digest.facts()), digest.sha256());
        }
    }

    /**
     * What was covered of one stream.
     *
     * @param spans the first ones; all are in the JSON
     * @param more how many others there are
     */
    @TemplateData
    record StreamView(String stream, String completeness, List<String> spans, int more) {

        static StreamView of(StreamEvidence stream, ZoneId zone) {
            return new StreamView(
                    stream.stream(),
                    stream.covered().percent().toPlainString() + " %",
                    stream.spans().spans().stream()
                            .limit(MOST_SPANS)
                            .map(span -> minute(span.from(), zone) + " – " + minute(span.to(), zone))
                            .toList(),
                    Math.max(0, stream.spans().spans().size() - MOST_SPANS));
        }

        private static String minute(Instant instant, ZoneId zone) {
            return instant.atZone(zone).toOffsetDateTime().format(HomePage.MINUTE);
        }
    }

    static ReportEvidenceView of(QuarterlyReport report, Language language) {
        return new ReportEvidenceView(
                report.evidence().facts().stream()
                        .map(digest -> FactsView.of(digest, language))
                        .toList(),
                report.evidence().streams().stream()
                        .map(stream -> StreamView.of(stream, report.edition().zone()))
                        .toList(),
                Figures.grouped(report.complaints().total()),
                report.complaints().byChannel().stream()
                        .map(ReportView.CountView::of)
                        .toList(),
                report.complaints().bySourceStatus().stream()
                        .map(ReportView.CountView::of)
                        .toList());
    }
}
