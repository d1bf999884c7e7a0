package io.telcopledge.reporting.page;

import io.quarkus.qute.TemplateData;
import io.telcopledge.kit.language.Language;
import io.telcopledge.reporting.commitment.Ratio;
import io.telcopledge.reporting.report.application.CommitmentContents;
import io.telcopledge.reporting.report.format.document.ScoreText;
import io.telcopledge.reporting.scorecard.Projection;
import io.telcopledge.reporting.scorecard.Score;
import io.telcopledge.reporting.verdict.Judgement;
import io.telcopledge.reporting.verdict.Measurement;

/**
 * How a running quarter is thought to end, as texts.
 *
 * @param counted what is divided by what at the quarter's end
 * @param recent the same of the days that give the pace
 */
@TemplateData
record ProjectionText(String value, String counted, String recent, VerdictView verdict) {

    static ProjectionText of(Score score, Projection projection, Language language) {
        ScoreText text = CardText.text(score.commitment(), language);
        Ratio end = projection.figure();
        Measurement recent = projection.recent();
        return new ProjectionText(
                text.value(score.commitment().target().valueOf(end, CommitmentContents.DECIMALS)),
                text.counted(end.numerator(), end.denominator()),
                text.counted(recent.numerator(), recent.denominator()),
                VerdictView.of(
                        new Judgement(
                                projection.verdict(), true, score.judgement().reason()),
                        language));
    }
}
