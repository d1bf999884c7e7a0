package io.telcopledge.reporting.page;

import io.quarkus.qute.TemplateData;
import io.telcopledge.kit.figures.FigureText;
import io.telcopledge.kit.language.Language;
import io.telcopledge.reporting.commitment.Commitment;
import io.telcopledge.reporting.report.application.CommitmentContents;
import io.telcopledge.reporting.report.content.ScoreContent;
import io.telcopledge.reporting.report.format.document.ScoreText;
import io.telcopledge.reporting.report.format.document.Voice;
import io.telcopledge.reporting.scorecard.Score;

/** A promise and its figures in one quarter, as texts: the same that a report of the quarter has. */
@TemplateData
record CardText(
        String id,
        String title,
        String owner,
        String population,
        String formula,
        String target,
        String value,
        String difference,
        String counted,
        String completeness,
        VerdictView verdict) {

    /** Whether there is anything that was counted. */
    public boolean isMeasured() {
        return !counted.equals(FigureText.NONE);
    }

    /** The promise's own page. */
    public String href() {
        return "/commitments/" + id;
    }

    static CardText of(Score score, Language language) {
        Commitment commitment = score.commitment();
        ScoreText text = text(commitment, language);
        ScoreContent content = CommitmentContents.score(score);
        return new CardText(
                commitment.id(),
                commitment.title().in(language),
                commitment.owner().title().in(language),
                commitment.population().in(language),
                commitment.measure().formula().id(),
                commitment.target().words().in(language),
                text.value(content).text(),
                text.difference(content).text(),
                text.counted(content).text(),
                text.completeness(content),
                VerdictView.of(score.judgement(), language));
    }

    /** How figures of a promise read. */
    static ScoreText text(Commitment commitment, Language language) {
        return new ScoreText(
                CommitmentContents.target(commitment.target()),
                commitment.measure().formula().id(),
                new Voice(language));
    }
}
