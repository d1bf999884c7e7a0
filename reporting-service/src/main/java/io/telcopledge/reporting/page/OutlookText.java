package io.telcopledge.reporting.page;

import io.quarkus.qute.TemplateData;
import io.telcopledge.kit.language.Language;
import io.telcopledge.reporting.scorecard.Projection;
import io.telcopledge.reporting.scorecard.Scorecard;
import org.jspecify.annotations.Nullable;

/**
 * What is still to come of a promise's quarter.
 *
 * @param budget null where nothing was counted that could be spent
 * @param projection null for a quarter that is not running, or where the last days hold nothing to go by
 */
@TemplateData
record OutlookText(@Nullable BudgetText budget, @Nullable ProjectionText projection) {

    static OutlookText of(Scorecard.Line line, Language language) {
        Projection projection = line.projection();
        return new OutlookText(
                line.score()
                        .budget()
                        .map(budget -> BudgetText.of(budget, language))
                        .orElse(null),
                projection == null ? null : ProjectionText.of(line.score(), projection, language));
    }

    public boolean isEmpty() {
        return budget == null && projection == null;
    }
}
