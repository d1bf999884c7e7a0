package io.telcopledge.reporting.verdict;

import io.telcopledge.reporting.commitment.Words;
import java.util.Optional;

/** While time can still change the figure, one beyond the target is a risk, and one within it is kept so far. */
public final class SoFar implements Rule {

    private static final Words KEPT = new Words("截至目前达标", "Within the target so far");
    private static final Words BEYOND =
            new Words("截至目前未达标，本季度尚未结束", "Beyond the target so far; the quarter is not over");

    @Override
    public Optional<Judgement> judge(Situation situation) {
        if (!situation.isOpen()) {
            return Optional.empty();
        }
        boolean kept = situation
                .measurement()
                .figure()
                .map(situation.commitment().target()::isKeptBy)
                .orElse(true);
        return Optional.of(new Judgement(kept ? Verdict.MET : Verdict.AT_RISK, false, kept ? KEPT : BEYOND));
    }
}
