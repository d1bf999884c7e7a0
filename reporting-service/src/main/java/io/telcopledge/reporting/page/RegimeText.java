package io.telcopledge.reporting.page;

import io.quarkus.qute.TemplateData;
import io.telcopledge.kit.figures.FigureText;
import io.telcopledge.kit.language.Language;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.commitment.Target;
import io.telcopledge.reporting.commitment.Words;
import io.telcopledge.reporting.regime.Regime;
import io.telcopledge.reporting.regime.RegimeFigure;
import io.telcopledge.reporting.verdict.Judgement;
import io.telcopledge.reporting.verdict.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is told to a regime, as texts.
 *
 * @param json where the same is as JSON
 */
@TemplateData
record RegimeText(String id, String title, String source, String json, List<Line> lines) {

    /**
     * A figure.
     *
     * @param target empty where the regime has none
     * @param change empty where it is not told
     * @param verdict null where it is only told
     */
    @TemplateData
    record Line(
            String title,
            String target,
            String value,
            String change,
            String reason,
            @Nullable VerdictView verdict) {

        static Line of(RegimeFigure figure, Language language) {
            Target target = figure.measure().target();
            FigureText text = new FigureText(language);
            return new Line(
                    figure.measure().title().in(language),
                    target == null ? "" : target.words().in(language),
                    value(figure, text),
                    figure.finding().changePercent() == null
                            ? ""
                            : text.change(figure.finding().changePercent()),
                    figure.reason().in(language),
                    verdict(figure.verdict(), figure.reason(), language));
        }

        private static @Nullable VerdictView verdict(@Nullable Verdict verdict, Words reason, Language language) {
            return verdict == null ? null : VerdictView.of(new Judgement(verdict, true, reason), language);
        }

        private static String value(RegimeFigure figure, FigureText text) {
            String unit = figure.measure().quantity().unit().symbol();
            return figure.least()
                    .flatMap(least -> figure.most()
                            .map(most -> figure.isExact()
                                    ? text.of(least, unit)
                                    : FigureText.number(least) + "–" + text.of(most, unit)))
                    .orElse(FigureText.NONE);
        }
    }

    static RegimeText of(Regime regime, Quarter quarter, List<RegimeFigure> figures, Language language) {
        return new RegimeText(
                regime.id(),
                regime.title().in(language),
                regime.source(),
                "/reporting/v1/regimes/" + regime.id() + "?quarter=" + quarter,
                figures.stream().map(figure -> Line.of(figure, language)).toList());
    }
}
