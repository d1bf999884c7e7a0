package io.telcopledge.reporting.page;

import io.quarkus.qute.TemplateData;
import io.telcopledge.reporting.page.chart.Strip;
import io.telcopledge.reporting.page.chart.TrendChart;
import io.telcopledge.reporting.report.content.CommitmentContent;
import io.telcopledge.reporting.report.content.ScoreContent;
import io.telcopledge.reporting.report.format.document.Entry;
import io.telcopledge.reporting.report.format.document.ScoreText;
import io.telcopledge.reporting.report.format.document.Voice;

/** A promise in the report's table of figures. */
@TemplateData
record PromiseLine(
        String id,
        String title,
        String department,
        String target,
        Figure now,
        Figure previous,
        Figure lastYear,
        String counted,
        String completeness,
        Entry verdict,
        String reason,
        Strip strip,
        TrendChart trend) {

    /**
     * A quarter's figure.
     *
     * @param beside the difference from the target, or the change since
     */
    @TemplateData
    record Figure(String value, String beside) {

        private static Figure of(Entry value, Entry beside) {
            return new Figure(value.text(), beside.text());
        }
    }

    static PromiseLine of(CommitmentContent commitment, Voice voice) {
        ScoreText text = ScoreText.of(commitment, voice);
        ScoreContent score = commitment.score();
        return new PromiseLine(
                commitment.id(),
                voice.say(commitment.title()),
                voice.say(commitment.department().title()),
                voice.say(commitment.target().words()),
                Figure.of(text.value(score), text.difference(score)),
                Figure.of(text.value(commitment.previous()), text.change(score, commitment.previous())),
                Figure.of(text.value(commitment.lastYear()), text.change(score, commitment.lastYear())),
                text.counted(score).text(),
                text.completeness(score),
                text.verdict(score),
                text.reason(score),
                Strip.of(text, commitment.trend()),
                TrendChart.of(text, commitment.trend()));
    }
}
