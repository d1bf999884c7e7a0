package io.telcopledge.reporting.verdict;

import io.telcopledge.reporting.commitment.Words;
import java.util.Optional;

/** A mean of nothing is no figure: a hotline that nobody called has not shown how long callers wait. */
public final class NoFigureIsUnproven implements Rule {

    private static final Words REASON = new Words("已覆盖的时段内没有可计数的对象", "There was nothing to count in the time covered");

    @Override
    public Optional<Judgement> judge(Situation situation) {
        return situation.measurement().denominator() == 0
                ? Optional.of(new Judgement(Verdict.UNPROVEN, situation.phase() == Phase.ENDED, REASON))
                : Optional.empty();
    }
}
