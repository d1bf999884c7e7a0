package io.telcopledge.reporting.page;

import io.quarkus.qute.TemplateData;
import io.telcopledge.kit.language.Language;
import io.telcopledge.reporting.scorecard.Scorecard;

/** A promise and how it stands, with its trend and what is still to come. */
@TemplateData
record CardView(CardText text, OutlookText outlook, TrendView trend) {

    static CardView of(Scorecard.Line line, Language language) {
        return new CardView(
                CardText.of(line.score(), language),
                OutlookText.of(line, language),
                TrendView.of(line.trend(), language));
    }
}
