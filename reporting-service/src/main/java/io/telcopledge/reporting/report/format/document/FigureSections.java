package io.telcopledge.reporting.report.format.document;

import io.telcopledge.reporting.report.content.CommitmentContent;
import io.telcopledge.reporting.report.content.ReportContent;
import io.telcopledge.reporting.report.content.ScoreContent;
import java.util.ArrayList;
import java.util.List;

/** The promises and their figures. */
record FigureSections(ReportContent report, Voice voice) {

    List<Section> all() {
        return List.of(figures(), trend());
    }

    private Section figures() {
        List<Column> columns = List.of(
                Column.text(voice.say("承诺", "Promise")),
                Column.text(voice.say("责任部门", "Department")),
                Column.text(voice.say("目标", "Target")),
                Column.figure(voice.say("本季度", "This quarter")),
                Column.figure(voice.say("与目标之差", "Difference from target")),
                Column.figure(voice.say("上季度 ", "Previous ") + report.quarter().previous()),
                Column.figure(voice.say("环比变化", "Change")),
                Column.figure(
                        voice.say("去年同期 ", "Year before ") + report.quarter().minus(4)),
                Column.figure(voice.say("同比变化", "Change on the year")),
                Column.figure(voice.say("分子 / 分母", "Numerator / denominator")),
                Column.figure(voice.say("证据完整度 %", "Evidence complete %")),
                Column.text(voice.say("结论", "Verdict")),
                Column.text(voice.say("理由", "Reason")));
        return new Section(
                "figures",
                voice.say("承诺与结果", "Promises and figures"),
                List.of(voice.say(
                        "证据不足的承诺一律标为“未证实”，绝不视为“达标”。",
                        "A promise without sufficient evidence reads “unproven”, never “met”.")),
                List.of(new Table(
                        "commitments",
                        voice.say(
                                "各项承诺与目标、上季度及去年同期之比较",
                                "Each promise against its target, the quarter before and the year before"),
                        columns,
                        report.commitments().stream().map(this::figures).toList())));
    }

    private List<Entry> figures(CommitmentContent commitment) {
        ScoreText text = ScoreText.of(commitment, voice);
        ScoreContent score = commitment.score();
        return List.of(
                Entry.of(voice.say(commitment.title())),
                Entry.of(voice.say(commitment.department().title())),
                Entry.of(voice.say(commitment.target().words())),
                text.value(score),
                text.difference(score),
                text.value(commitment.previous()),
                text.change(score, commitment.previous()),
                text.value(commitment.lastYear()),
                text.change(score, commitment.lastYear()),
                text.counted(score),
                Entry.of(score.completeness()),
                text.verdict(score),
                Entry.of(text.reason(score)));
    }

    private Section trend() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(voice.say("承诺", "Promise")));
        for (int back = 7; back >= 0; back--) {
            columns.add(Column.figure(report.quarter().minus(back).toString()));
        }
        return new Section(
                "trend",
                voice.say("近八个季度", "Eight quarters"),
                List.of(),
                List.of(new Table(
                        "trend",
                        voice.say("各项承诺近八个季度的结果", "Each promise's figures of eight quarters"),
                        columns,
                        report.commitments().stream().map(this::trend).toList())));
    }

    private List<Entry> trend(CommitmentContent commitment) {
        ScoreText text = ScoreText.of(commitment, voice);
        List<Entry> row = new ArrayList<>();
        row.add(Entry.of(voice.say(commitment.title())));
        for (ScoreContent score : commitment.trend()) {
            Entry value = text.value(score);
            row.add(new Entry(value.text(), value.number(), text.verdict(score).verdict()));
        }
        return row;
    }
}
