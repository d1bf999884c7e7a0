package io.telcopledge.reporting.report.format.document;

import io.telcopledge.kit.figures.FigureText;
import io.telcopledge.reporting.report.content.CommitmentContent;
import io.telcopledge.reporting.report.content.FactsContent;
import io.telcopledge.reporting.report.content.MethodContent;
import io.telcopledge.reporting.report.content.ReportContent;
import io.telcopledge.reporting.report.content.StreamContent;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;

/** What the figures rest on, and how they come about. */
record EvidenceSections(ReportContent report, Voice voice) {

    private static final int MOST_SPANS = 5;

    List<Section> all() {
        return List.of(evidence(), methodology());
    }

    private Section evidence() {
        Table facts = new Table(
                "evidence",
                voice.say("据以计算的有效事实", "Facts in effect from which the figures are computed"),
                List.of(
                        Column.text(voice.say("种类", "Kind")),
                        Column.figure(voice.say("数量", "Count")),
                        Column.text(voice.say("排序后事实的 SHA-256", "SHA-256 of the sorted facts"))),
                report.evidence().facts().stream().map(this::facts).toList());
        Table streams = new Table(
                "streams",
                voice.say("来源声明在本季度内覆盖的时段", "What the sources declare to have covered of the quarter"),
                List.of(
                        Column.text(voice.say("数据流", "Stream")),
                        Column.figure(voice.say("完整度 %", "Complete %")),
                        Column.text(voice.say("覆盖时段", "Covered spans"))),
                report.evidence().streams().stream().map(this::stream).toList());
        return new Section("evidence", voice.say("证据", "Evidence"), List.of(), List.of(facts, streams));
    }

    private List<Entry> facts(FactsContent facts) {
        return List.of(
                Entry.of(voice.say(facts.title())), Entry.of(facts.count(), FigureText.NONE), Entry.of(facts.sha256()));
    }

    private List<Entry> stream(StreamContent stream) {
        ZoneId zone = ZoneId.of(report.zone());
        int more = stream.spans().size() - MOST_SPANS;
        String spans = stream.spans().stream()
                .limit(MOST_SPANS)
                .map(span -> EditionText.minute(span.from(), zone) + " – " + EditionText.minute(span.to(), zone))
                .collect(Collectors.joining("; "));
        return List.of(
                Entry.of(stream.stream()),
                Entry.of(stream.completeness()),
                Entry.of(
                        spans.isEmpty()
                                ? voice.say("无", "none")
                                : spans
                                        + (more > 0
                                                ? voice.say("；另有 %d 段", "; and %d more")
                                                        .formatted(more)
                                                : "")));
    }

    private Section methodology() {
        return new Section(
                "methodology",
                voice.say("计算方法", "Methodology"),
                List.of(
                        voice.say(
                                "已发布的公式不再修改，变更即为新版本。",
                                "A published formula is never edited; a change is a new version beside it."),
                        voice.say(
                                "数据与目标以整数精确比较；仅显示时四舍五入，且绝不因此跨越目标值。",
                                "Figures are compared with their targets exactly, as whole numbers; only what is shown is"
                                        + " rounded, and never across the target."),
                        voice.say(
                                "证据完整度取来源声明覆盖的时段占比、已报告结果的案件占比与应有证据的到位占比之最低者。已覆盖时段内没有事件即为空，未覆盖时段内则为缺失。",
                                "Completeness is the least of three shares: of the quarter that the sources declare to"
                                        + " have covered, of the cases whose outcome is reported, of the evidence owed"
                                        + " that came. An interval without an event inside a covered span is empty;"
                                        + " outside one it is missing."),
                        voice.say(
                                "归属季度取决于事情发生的时间，而非获知时间；案件归属其计时开始的季度。",
                                "The time at which something happened decides its quarter, not when it became known; a case"
                                        + " belongs to the quarter in which its clock started.")),
                List.of(populations(), formulas()));
    }

    private Table populations() {
        return new Table(
                "populations",
                voice.say("统计范围", "Who or what is counted"),
                List.of(
                        Column.text(voice.say("承诺", "Promise")),
                        Column.text(voice.say("统计范围", "Population")),
                        Column.text(voice.say("公式", "Formula"))),
                report.commitments().stream().map(this::population).toList());
    }

    private List<Entry> population(CommitmentContent commitment) {
        return List.of(
                Entry.of(voice.say(commitment.title())),
                Entry.of(voice.say(commitment.measure().population())),
                Entry.of(commitment.measure().formula()));
    }

    private Table formulas() {
        return new Table(
                "formulas",
                voice.say("公式", "Formulas"),
                List.of(Column.text(voice.say("公式", "Formula")), Column.text(voice.say("说明", "In words"))),
                report.methods().stream().map(this::formula).toList());
    }

    private List<Entry> formula(MethodContent method) {
        return List.of(Entry.of(method.formula()), Entry.of(voice.say(method.words())));
    }
}
