package io.telcopledge.reporting.backtest.api;

import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.backtest.Comparison;
import io.telcopledge.reporting.commitment.Words;
import io.telcopledge.reporting.scorecard.Score;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a proposed file would have made of past quarters.
 *
 * @param inForceSha256 of the file in force
 * @param proposedSha256 of the file that was sent
 * @param different how many of the verdicts would have been others
 */
record BackTestView(
        Quarter from,
        Quarter to,
        String inForceSha256,
        String proposedSha256,
        long different,
        List<ComparisonView> comparisons) {

    /** @param differs whether the verdict would have been another one */
    record ComparisonView(
            String id,
            Quarter quarter,
            boolean differs,
            @Nullable ScoreView inForce,
            @Nullable ScoreView proposed) {

        static ComparisonView of(Comparison comparison) {
            return new ComparisonView(
                    comparison.id(),
                    comparison.quarter(),
                    comparison.differs(),
                    ScoreView.of(comparison.inForce()),
                    ScoreView.of(comparison.proposed()));
        }
    }

    /** A score; value is null where there is no evidence of one. */
    record ScoreView(String verdict, @Nullable BigDecimal value, BigDecimal completeness, Words target, Words reason) {

        static @Nullable ScoreView of(@Nullable Score score) {
            return score == null
                    ? null
                    : new ScoreView(
                            score.judgement().verdict().name(),
                            score.value(4).orElse(null),
                            score.completeness().percent(),
                            score.commitment().target().words(),
                            score.judgement().reason());
        }
    }
}
