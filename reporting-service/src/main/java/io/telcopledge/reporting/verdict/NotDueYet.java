package io.telcopledge.reporting.verdict;

import io.telcopledge.reporting.commitment.Words;
import java.util.Optional;

/** A quarter that has not begun, or in which the promise was not in force, is not judged. */
public final class NotDueYet implements Rule {

    private static final Words NOT_BEGUN = new Words("本季度尚未开始", "The quarter has not begun");

    @Override
    public Optional<Judgement> judge(Situation situation) {
        if (situation.phase() == Phase.NOT_BEGUN) {
            return Optional.of(new Judgement(Verdict.NOT_DUE, false, NOT_BEGUN));
        }
        if (situation.phase() == Phase.BEFORE_IN_FORCE) {
            String from = situation.commitment().inForceFrom().toString();
            return Optional.of(new Judgement(
                    Verdict.NOT_DUE, true, new Words("承诺自 " + from + " 起生效", "In force only from " + from)));
        }
        if (situation.phase() == Phase.NO_LONGER_IN_FORCE) {
            String until = String.valueOf(situation.commitment().inForce().until());
            return Optional.of(
                    new Judgement(Verdict.NOT_DUE, true, new Words("承诺有效期至 " + until, "In force only until " + until)));
        }
        return Optional.empty();
    }
}
