package io.telcopledge.reporting.regime.api;

import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.commitment.Target;
import io.telcopledge.reporting.commitment.Words;
import io.telcopledge.reporting.regime.Regime;
import io.telcopledge.reporting.regime.RegimeFigure;
import io.telcopledge.reporting.verdict.Verdict;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is told to a regime of a quarter, as JSON. */
record RegimeView(String id, Words title, String source, Quarter quarter, List<MeasureView> measures) {

    /**
     * A figure.
     *
     * @param unit UCUM's symbol; complaints are per million users
     * @param value where it is exact
     * @param atLeast and {@code atMost}: between what it lies, where it is not
     * @param changePercent on the quarter before, where that is told
     * @param verdict null where the regime has no target and nothing is missing
     * @param reason what is missing, or how far the figure is certain
     */
    record MeasureView(
            String id,
            Words title,
            String unit,
            @Nullable String target,
            @Nullable BigDecimal value,
            @Nullable BigDecimal atLeast,
            @Nullable BigDecimal atMost,
            @Nullable BigDecimal changePercent,
            @Nullable Verdict verdict,
            Words reason) {

        static MeasureView of(RegimeFigure figure) {
            BigDecimal least = figure.least().orElse(null);
            BigDecimal most = figure.most().orElse(null);
            boolean exact = figure.isExact();
            Target target = figure.measure().target();
            return new MeasureView(
                    figure.measure().id(),
                    figure.measure().title(),
                    figure.measure().quantity().unit().symbol(),
                    target == null ? null : target.words().en(),
                    exact ? least : null,
                    exact ? null : least,
                    exact ? null : most,
                    figure.finding().changePercent(),
                    figure.verdict(),
                    figure.reason());
        }
    }

    static RegimeView of(Regime regime, Quarter quarter, List<RegimeFigure> figures) {
        return new RegimeView(
                regime.id(),
                regime.title(),
                regime.source(),
                quarter,
                figures.stream().map(MeasureView::of).toList());
    }
}
