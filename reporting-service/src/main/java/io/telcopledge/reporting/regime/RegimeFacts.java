package io.telcopledge.reporting.regime;

import io.telcopledge.reporting.commitment.Ratio;
import io.telcopledge.reporting.commitment.Words;
import io.telcopledge.reporting.scorecard.Score;
import io.telcopledge.reporting.verdict.Verdict;
import java.math.BigDecimal;
import java.util.Map;

/**
 * A quarter as regimes see it.
 *
 * @param isOver whether the quarter has ended
 * @param scores of our promises, by id
 * @param complaints per million users by kind, as the quarter's report publishes them
 */
public record RegimeFacts(
        boolean isOver,
        Map<String, Score> scores,
        Waits waits,
        Resolutions resolutions,
        Map<String, Finding> complaints) {

    static final Words NOT_TOLD = new Words("证据中没有该项", "the evidence does not tell it");

    /** Less than this of a quarter is not the quarter. */
    static final BigDecimal ENOUGH_PERCENT = BigDecimal.valueOf(99);

    public RegimeFacts {
        scores = Map.copyOf(scores);
        complaints = Map.copyOf(complaints);
    }

    /** What is unproven of a promise is unproven here, for the same reason. */
    Finding promise(String commitment) {
        Score score = scores.get(commitment);
        if (score == null) {
            return Finding.missing(NOT_TOLD);
        }
        return score.figure()
                .filter(figure -> score.judgement().verdict() != Verdict.UNPROVEN)
                .map(Finding::exact)
                .orElseGet(() -> Finding.missing(score.judgement().reason()));
    }

    Finding answeredWithin(int seconds) {
        Waits.Within within = waits.within().get(seconds);
        if (!waits.covered().isAtLeast(ENOUGH_PERCENT)) {
            String percent = waits.covered().percent().toPlainString();
            return Finding.missing(new Words(
                    "来电证据仅覆盖本季度的 " + percent + " %", "calls are told of only " + percent + " % of the quarter"));
        }
        if (waits.offered() == 0 || within == null) {
            return Finding.missing(new Words("本季度没有来电", "there were no calls"));
        }
        if (waits.sketched() != waits.answered()) {
            long untold = waits.answered() - waits.sketched();
            return Finding.missing(new Words(
                    untold + " 次已接通来电的等待时间分布未上报",
                    "the distribution of waits of " + untold + " answered calls is not told"));
        }
        return Finding.between(
                new Ratio(within.atLeast(), waits.offered()), new Ratio(within.atMost(), waits.offered()));
    }
}
