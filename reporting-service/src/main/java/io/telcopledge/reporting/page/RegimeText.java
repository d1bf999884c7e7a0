package io.telcopledge.reporting.page;

import io.quarkus.qute.TemplateData;
import io.telcopledge.kit.language.Language;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.commitment.Target;
import io.telcopledge.reporting.commitment.Words;
import io.telcopledge.reporting.regime.Regime;
import io.telcopledge.reporting.regime.RegimeFigure;
import io.telcopledge.reporting.verdict.Judgement;
import io.telcopledge.reporting.verdict.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
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
            BigDecimal change = figure.finding().changePercent();
            return new Line(
                    figure.measure().title().in(language),
                    target == null ? "" : target.words().in(language),
                    value(figure),
                    change == null ? "" : signed(change) + " %",
                    figure.reason().in(language),
                    verdict(figure.verdict(), figure.reason(), language));
        }

        private static @Nullable VerdictView verdict(@Nullable Verdict verdict, Words reason, Language language) {
            return verdict == null ? null : VerdictView.of(new Judgement(verdict, true, reason), language);
        }

        private static String value(RegimeFigure figure) {
            return figure.least()
                    .flatMap(least -> figure.most()
                            .map(most -> figure.isExact() ? number(least) : number(least) + "–" + number(most)))
                    .map(figure.measure().quantity().unit()::of)
                    .orElse(Figures.NONE);
        }

        private static String signed(BigDecimal change) {
            String sign = change.signum() > 0 ? "+" : change.signum() < 0 ? "−" : "±";
            return sign + number(change.abs());
        }

        private static String number(BigDecimal number) {
            return String.format(Locale.ROOT, "%,." + number.scale() + "f", number);
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
