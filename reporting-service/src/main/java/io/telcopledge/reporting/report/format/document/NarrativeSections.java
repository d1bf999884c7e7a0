package io.telcopledge.reporting.report.format.document;

import io.telcopledge.kit.figures.FigureText;
import io.telcopledge.reporting.report.content.CommitmentContent;
import io.telcopledge.reporting.report.content.NarrativeContent;
import io.telcopledge.reporting.report.content.ReportContent;
import io.telcopledge.reporting.report.seal.FigureChange;
import io.telcopledge.reporting.report.seal.PublishedFigure;
import io.telcopledge.reporting.report.seal.Restatement;
import io.telcopledge.reporting.verdict.Verdict;
import io.telcopledge.reporting.verdict.VerdictMark;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What departments say, and what was corrected. */
record NarrativeSections(ReportContent report, Voice voice) {

    List<Section> all() {
        return List.of(departments(), corrections());
    }

    private Section departments() {
        return new Section(
                "departments",
                voice.say("原因与改进措施", "Causes and remedies"),
                report.narratives().isEmpty()
                        ? List.of(voice.say("各责任部门尚未作出说明。", "No department has said anything yet."))
                        : List.of(),
                List.of(new Table(
                        "departments",
                        voice.say("各责任部门的说明", "What the departments say"),
                        List.of(
                                Column.text(voice.say("部门", "Department")),
                                Column.text(voice.say("原因", "Causes")),
                                Column.text(voice.say("改进措施", "Remedies"))),
                        report.narratives().stream().map(this::narrative).toList())));
    }

    private List<Entry> narrative(NarrativeContent said) {
        String department = report.commitments().stream()
                .map(CommitmentContent::department)
                .filter(owner -> owner.id().equals(said.department()))
                .findFirst()
                .map(owner -> voice.say(owner.title()))
                .orElse(said.department());
        return List.of(Entry.of(department), Entry.of(voice.say(said.causes())), Entry.of(voice.say(said.remedies())));
    }

    private Section corrections() {
        return new Section(
                "corrections",
                voice.say("更正", "Corrections"),
                report.restatements().isEmpty()
                        ? List.of(voice.say("本报告未作更正。", "Nothing was corrected."))
                        : List.of(voice.say(
                                "签发后的证据改变了下列数据；此前的版本仍可查阅。",
                                "Evidence that came after the report was sealed changed these figures; the earlier revisions"
                                        + " stay readable.")),
                List.of(new Table(
                        "corrections",
                        voice.say("更正前后的数据", "The figures before and after"),
                        List.of(
                                Column.text(voice.say("版本", "Revision")),
                                Column.text(voice.say("承诺", "Promise")),
                                Column.text(voice.say("更正前", "Before")),
                                Column.text(voice.say("更正后", "After")),
                                Column.text(voice.say("原因", "Reason"))),
                        report.restatements().stream()
                                .flatMap(restatement ->
                                        restatement.changes().stream().map(change -> correction(restatement, change)))
                                .toList())));
    }

    private List<Entry> correction(Restatement restatement, FigureChange change) {
        CommitmentContent commitment = report.commitments().stream()
                .filter(one -> one.id().equals(change.commitment()))
                .findFirst()
                .orElse(null);
        return List.of(
                Entry.of(restatement.revision()),
                Entry.of(commitment == null ? change.commitment() : voice.say(commitment.title())),
                figure(commitment, change.before()),
                figure(commitment, change.after()),
                Entry.of(restatement.reason()));
    }

    private Entry figure(@Nullable CommitmentContent commitment, PublishedFigure figure) {
        VerdictMark mark = VerdictMark.of(Verdict.valueOf(figure.verdict()), true);
        BigDecimal value = figure.value() == null ? null : new BigDecimal(figure.value());
        String text = commitment == null
                ? (value == null ? FigureText.NONE : FigureText.number(value))
                : ScoreText.of(commitment, voice).value(value);
        return new Entry(text, null, new Entry.Mark(mark.style(), mark.sign()));
    }
}
