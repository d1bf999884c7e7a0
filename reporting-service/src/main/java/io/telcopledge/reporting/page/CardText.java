package io.telcopledge.reporting.page;

import io.quarkus.qute.TemplateData;
import io.telcopledge.kit.language.Language;
import io.telcopledge.reporting.commitment.Commitment;
import io.telcopledge.reporting.scorecard.Score;

/** A promise and its figures in one quarter, as texts. */
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
        return !counted.equals(Figures.NONE);
    }

    /** The promise's own page. */
    public String href() {
        return "/commitments/" + id;
    }

    static CardText of(Score score, Language language) {
        Commitment commitment = score.commitment();
        Figures figures = new Figures(score, language);
        return new CardText(
                commitment.id(),
                commitment.title().in(language),
                commitment.owner().title().in(language),
                commitment.population().in(language),
                commitment.measure().formula().id(),
                commitment.target().words().in(language),
                figures.value(),
                figures.difference(),
                figures.counted(),
                figures.completeness(),
                VerdictView.of(score.judgement(), language));
    }
}
