package io.telcopledge.reporting.report.format.document;

import io.telcopledge.kit.figures.FigureText;
import io.telcopledge.reporting.report.content.CommitmentContent;
import io.telcopledge.reporting.report.content.ReportContent;
import io.telcopledge.reporting.report.seal.Change;
import io.telcopledge.reporting.report.seal.Restatement;
import io.telcopledge.reporting.verdict.Verdict;
import io.telcopledge.reporting.verdict.VerdictMark;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was corrected, before and after, and why. */
record CorrectionSection(ReportContent report, Voice voice, PlaceText places) {

    Section section() {
        return new Section(
                "corrections",
                voice.say("更正", "Corrections"),
                report.restatements().isEmpty()
                        ? List.of(voice.say("本报告未作更正。", "Nothing was corrected."))
                        : List.of(
                                voice.say(
                                        "签发后更正了下列内容；此前的版本仍可查阅。",
                                        "This was corrected after the report was sealed; the earlier revisions stay readable.")),
                List.of(new Table(
                        "corrections",
                        voice.say("更正前后", "Before and after"),
                        List.of(
                                Column.text(voice.say("版本", "Revision")),
                                Column.text(voice.say("更正内容", "What")),
                                Column.text(voice.say("更正前", "Before")),
                                Column.text(voice.say("更正后", "After")),
                                Column.text(voice.say("原因", "Reason"))),
                        report.restatements().stream()
                                .flatMap(restatement ->
                                        restatement.changes().stream().map(change -> correction(restatement, change)))
                                .toList())));
    }

    private List<Entry> correction(Restatement restatement, Change change) {
        Optional<CommitmentContent> commitment = report.commitments().stream()
                .filter(one -> one.id().equals(change.commitment()))
                .findFirst();
        return List.of(
                Entry.of(restatement.revision()),
                Entry.of(what(change, commitment)),
                said(change.before(), commitment),
                said(change.after(), commitment),
                Entry.of(restatement.reason()));
    }

    /** A promise by its title, all else by its place in the report. */
    private String what(Change change, Optional<CommitmentContent> commitment) {
        String place = change.what();
        return commitment
                .map(one -> change.isOfAScore()
                        ? voice.say(one.title())
                        : voice.say(one.title()) + " · " + places.of(place.substring(place.indexOf("].") + 2)))
                .orElseGet(() -> places.of(place));
    }

    private Entry said(@Nullable Object value, Optional<CommitmentContent> commitment) {
        if (value instanceof Map<?, ?> figure) {
            return figure(figure, commitment);
        }
        return value instanceof Number number
                ? Entry.of(number.longValue())
                : Entry.of(value == null ? FigureText.NONE : value.toString());
    }

    private Entry figure(Map<?, ?> figure, Optional<CommitmentContent> commitment) {
        VerdictMark mark = VerdictMark.of(Verdict.valueOf(Change.verdict(figure).orElseThrow()), true);
        BigDecimal value = figure.get("value") instanceof String text ? new BigDecimal(text) : null;
        String text = commitment
                .map(one -> ScoreText.of(one, voice).value(value))
                .orElseGet(() -> value == null ? FigureText.NONE : FigureText.number(value));
        return new Entry(text, null, new Entry.Mark(mark.style(), mark.sign()));
    }
}
