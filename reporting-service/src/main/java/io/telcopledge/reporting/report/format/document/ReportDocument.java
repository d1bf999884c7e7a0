package io.telcopledge.reporting.report.format.document;

import io.quarkus.qute.TemplateData;
import io.telcopledge.contracts.vocabulary.Vocabulary;
import io.telcopledge.kit.language.Language;
import io.telcopledge.reporting.report.content.ReportContent;
import io.telcopledge.reporting.report.content.Status;
import java.util.List;
import java.util.stream.Stream;

/**
 * A report in one language.
 *
 * @param status whether it is sealed, and which revision it is
 */
@TemplateData
public record ReportDocument(
        Language language, String title, String status, EditionText edition, List<Section> sections) {

    public ReportDocument {
        sections = List.copyOf(sections);
    }

    /** @param vocabulary the words for people of what the report's rows are about */
    public static ReportDocument of(ReportContent report, Language language, Vocabulary vocabulary) {
        Voice voice = new Voice(language);
        return new ReportDocument(
                language,
                voice.say("服务质量承诺季度报告 ", "Service commitments: quarterly report ") + report.quarter(),
                status(report, voice),
                EditionText.of(report),
                Stream.of(
                                new FigureSections(report, voice).all(),
                                new NarrativeSections(report, voice, vocabulary).all(),
                                new ComplaintSections(report, voice, vocabulary).all(),
                                new FeedbackSections(report, voice).all(),
                                new EvidenceSections(report, voice).all())
                        .flatMap(List::stream)
                        .toList());
    }

    public Section section(String id) {
        return sections.stream()
                .filter(section -> section.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    public List<Table> tables() {
        return sections.stream().flatMap(section -> section.tables().stream()).toList();
    }

    private static String status(ReportContent report, Voice voice) {
        if (report.status() == Status.SEALED) {
            return report.revision() == 0
                    ? voice.say("已签发", "Sealed")
                    : voice.say(
                            "已签发，第 %d 次更正".formatted(report.revision()),
                            "Sealed, restatement %d".formatted(report.revision()));
        }
        return report.hasEnded()
                ? voice.say("草稿：尚未签发，后续证据会改变数据", "Draft: not sealed; later evidence changes its figures")
                : voice.say("草稿：季度尚未结束，数据随时变化", "Draft: the quarter is in progress, and its figures still change");
    }
}
