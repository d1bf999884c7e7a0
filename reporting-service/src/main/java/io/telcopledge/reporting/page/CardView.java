package io.telcopledge.reporting.page;

import io.quarkus.qute.TemplateData;
import io.telcopledge.kit.language.Language;
import io.telcopledge.reporting.scorecard.Scorecard;

/** A promise and how it stands, with its trend. */
@TemplateData
record CardView(CardText text, TrendView trend) {

    static CardView of(Scorecard.Line line, Language language) {
        return new CardView(CardText.of(line.score(), language), TrendView.of(line.trend(), language));
    }
}
