package io.telcopledge.reporting.scorecard.api;

import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.scorecard.Score;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The figures of one quarter; null where there is no evidence of one, never 0. */
record FiguresView(
        Quarter quarter,
        @Nullable BigDecimal value,
        @Nullable Long numerator,
        long denominator,
        long running,
        BigDecimal completeness,
        String verdict) {

    static FiguresView of(Score score) {
        return new FiguresView(
                score.quarter(),
                score.value(4).orElse(null),
                score.numerator().orElse(null),
                score.measurement().denominator(),
                score.measurement().running(),
                score.completeness().percent(),
                score.judgement().verdict().name());
    }
}
