package io.telcopledge.reporting.page;

import io.quarkus.qute.TemplateData;
import io.telcopledge.kit.language.Language;
import io.telcopledge.reporting.page.chart.Strip;
import io.telcopledge.reporting.page.chart.TrendChart;
import io.telcopledge.reporting.report.application.CommitmentContents;
import io.telcopledge.reporting.report.content.ScoreContent;
import io.telcopledge.reporting.report.format.document.ScoreText;
import io.telcopledge.reporting.scorecard.Scorecard;
import java.util.List;

/**
 * A promise and how it stands, with its quarters and what is still to come.
 *
 * @param rows the table behind the drawings
 */
@TemplateData
record CardView(CardText text, OutlookText outlook, TrendChart trend, Strip strip, List<QuarterText> rows) {

    static CardView of(Scorecard.Line line, Language language) {
        ScoreText text = CardText.text(line.score().commitment(), language);
        List<ScoreContent> quarters =
                line.trend().stream().map(CommitmentContents::score).toList();
        return new CardView(
                CardText.of(line.score(), language),
                OutlookText.of(line, language),
                TrendChart.of(text, quarters),
                Strip.of(text, quarters),
                quarters.stream().map(score -> QuarterText.of(text, score)).toList());
    }
}
