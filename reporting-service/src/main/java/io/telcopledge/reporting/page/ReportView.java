package io.telcopledge.reporting.page;

import io.quarkus.qute.TemplateData;
import io.telcopledge.contracts.vocabulary.Vocabulary;
import io.telcopledge.kit.page.PageFrame;
import io.telcopledge.reporting.report.content.QuarterlyReport;
import io.telcopledge.reporting.report.content.Status;
import io.telcopledge.reporting.report.format.document.Entry;
import io.telcopledge.reporting.report.format.document.ReportDocument;
import io.telcopledge.reporting.report.format.document.Section;
import io.telcopledge.reporting.report.format.document.Table;
import io.telcopledge.reporting.report.format.document.Voice;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The report page.
 *
 * @param checksum of the canonical JSON that the page shows
 * @param address where the report is in the API, complete, so that it works on paper
 */
@TemplateData
record ReportView(
        PageFrame page,
        ReportDocument document,
        boolean sealed,
        List<Tally> tallies,
        List<PromiseLine> lines,
        Complaints complaints,
        List<Section> rest,
        String checksum,
        String address) {

    private static final List<String> DRAWN =
            List.of("complaints-category", "complaints-channel", "complaints-region", "complaints-status");

    /** How many promises have a verdict. */
    @TemplateData
    record Tally(Entry verdict, long count) {}

    /** The complaints: tables that are drawn too, and those that are not. */
    @TemplateData
    record Complaints(Section section, List<Bars> bars, List<Table> tables) {}

    static ReportView of(PageFrame page, QuarterlyReport report, URI frontDoor, Vocabulary vocabulary) {
        ReportDocument document = ReportDocument.of(report.content(), page.language(), vocabulary);
        Voice voice = new Voice(page.language());
        List<PromiseLine> lines = report.content().commitments().stream()
                .map(commitment -> PromiseLine.of(commitment, voice))
                .toList();
        return new ReportView(
                page,
                document,
                report.content().status() == Status.SEALED,
                tallies(lines),
                lines,
                complaints(document.section("complaints")),
                document.sections().stream()
                        .filter(section ->
                                !List.of("figures", "trend", "complaints").contains(section.id()))
                        .toList(),
                report.canonical().checksum(),
                frontDoor
                        .resolve("/reporting/v1/reports/" + report.content().quarter())
                        .toString());
    }

    private static List<Tally> tallies(List<PromiseLine> lines) {
        Map<String, List<PromiseLine>> byWord = lines.stream()
                .collect(Collectors.groupingBy(line -> line.verdict().text(), TreeMap::new, Collectors.toList()));
        return byWord.values().stream()
                .map(same -> new Tally(same.get(0).verdict(), same.size()))
                .toList();
    }

    private static Complaints complaints(Section section) {
        return new Complaints(
                section,
                section.tables().stream()
                        .filter(table -> DRAWN.contains(table.id()))
                        .map(Bars::of)
                        .toList(),
                section.tables().stream()
                        .filter(table -> !DRAWN.contains(table.id()))
                        .toList());
    }
}
