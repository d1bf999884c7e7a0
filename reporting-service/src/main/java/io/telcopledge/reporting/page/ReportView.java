package io.telcopledge.reporting.page;

import io.quarkus.qute.TemplateData;
import io.telcopledge.kit.language.Language;
import io.telcopledge.kit.page.PageFrame;
import io.telcopledge.reporting.commitment.Formula;
import io.telcopledge.reporting.report.Count;
import io.telcopledge.reporting.report.Edition;
import io.telcopledge.reporting.report.QuarterlyReport;
import io.telcopledge.reporting.report.ReportedScore;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

/**
 * The report page.
 *
 * @param checksum of the canonical JSON that the page shows
 * @param jsonHref where that JSON is, complete, so that it works on paper
 */
@TemplateData
record ReportView(
        PageFrame page,
        EditionView edition,
        List<Line> lines,
        ReportEvidenceView evidence,
        List<Method> methods,
        String checksum,
        String jsonHref) {

    /** Which report it is. */
    @TemplateData
    record EditionView(
            String quarter, String previous, boolean ended, String firstDay, String lastDay, String asOf, String zone) {

        static EditionView of(Edition edition) {
            return new EditionView(
                    edition.quarter().toString(),
                    edition.quarter().previous().toString(),
                    edition.hasEnded(),
                    edition.quarter()
                            .start(edition.zone())
                            .atZone(edition.zone())
                            .toLocalDate()
                            .toString(),
                    edition.quarter()
                            .end(edition.zone())
                            .atZone(edition.zone())
                            .toLocalDate()
                            .minusDays(1)
                            .toString(),
                    edition.asOf().atZone(edition.zone()).toOffsetDateTime().format(HomePage.MINUTE),
                    edition.zone().getId());
        }
    }

    /** A promise in this quarter and the one before. */
    @TemplateData
    record Line(CardText text, String previous, String change) {

        static Line of(ReportedScore reported, Language language) {
            Figures figures = new Figures(reported.score(), language);
            return new Line(
                    CardText.of(reported.score(), language),
                    new Figures(reported.previous(), language).value(),
                    figures.changeFrom(reported.previous()));
        }
    }

    /** A formula in words. */
    @TemplateData
    record Method(String name, String words) {}

    /** How many of something. */
    @TemplateData
    record CountView(String of, String count) {

        static CountView of(Count count) {
            return new CountView(count.of() == null ? Figures.NONE : count.of(), Figures.grouped(count.count()));
        }
    }

    static ReportView of(PageFrame page, QuarterlyReport report, URI frontDoor) {
        Language language = page.language();
        return new ReportView(
                page,
                EditionView.of(report.edition()),
                report.scores().stream().map(score -> Line.of(score, language)).toList(),
                ReportEvidenceView.of(report, language),
                Stream.of(Formula.values())
                        .map(formula -> new Method(formula.id(), formula.words().in(language)))
                        .toList(),
                report.canonical().checksum(),
                frontDoor
                        .resolve("/reporting/v1/reports/" + report.edition().quarter())
                        .toString());
    }
}
