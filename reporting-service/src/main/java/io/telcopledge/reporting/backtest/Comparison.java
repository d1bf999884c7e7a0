package io.telcopledge.reporting.backtest;

import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.scorecard.Score;
import io.telcopledge.reporting.verdict.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * One promise in one quarter, as it is scored and as it would have been.
 *
 * @param inForce null where the promise is new
 * @param proposed null where the promise is given up
 */
public record Comparison(
        String id,
        Quarter quarter,
        @Nullable Score inForce,
        @Nullable Score proposed) {

    /** Whether the public would have read another verdict. */
    public boolean differs() {
        return verdict(inForce) != verdict(proposed);
    }

    private static @Nullable Verdict verdict(@Nullable Score score) {
        return score == null ? null : score.judgement().verdict();
    }
}
