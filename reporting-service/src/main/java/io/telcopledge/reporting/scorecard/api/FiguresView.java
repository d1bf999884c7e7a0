package io.telcopledge.reporting.scorecard.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.telcopledge.kit.figures.WilsonInterval;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.scorecard.Score;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one quarter; null where there is no evidence of one, never 0, and where they are left out to protect
 * people.
 *
 * @param interval between what the share of all lies with 95 % confidence; only of a survey
 */
record FiguresView(
        Quarter quarter,
        @Nullable BigDecimal value,
        @Nullable Long numerator,
        @Nullable Long denominator,
        @Nullable Long running,
        BigDecimal completeness,
        String verdict,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable WilsonInterval interval) {

    static FiguresView of(Score score) {
        return new FiguresView(
                score.quarter(),
                score.value(4).orElse(null),
                score.numerator().orElse(null),
                score.isWithheld() ? null : (Long) score.measurement().denominator(),
                score.isWithheld() ? null : (Long) score.measurement().running(),
                score.completeness().percent(),
                score.judgement().verdict().name(),
                score.interval().orElse(null));
    }
}
