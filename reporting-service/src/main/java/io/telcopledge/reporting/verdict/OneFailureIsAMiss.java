package io.telcopledge.reporting.verdict;

import io.telcopledge.reporting.commitment.Bound;
import io.telcopledge.reporting.commitment.Ratio;
import io.telcopledge.reporting.commitment.Target;
import io.telcopledge.reporting.commitment.Words;
import java.util.Optional;

/**
 * Where at most so many failures are promised, one more is a miss: what is missing and what is to come only add to it.
 */
public final class OneFailureIsAMiss implements Rule {

    @Override
    public Optional<Judgement> judge(Situation situation) {
        Target target = situation.commitment().target();
        Outcomes outcomes = situation.measurement().outcomes();
        long failures = outcomes.missed() + (situation.isComplete() ? outcomes.overdue() : 0);
        if (target.bound() != Bound.AT_MOST || target.isKeptBy(new Ratio(failures, 1))) {
            return Optional.empty();
        }
        String most = target.value().toPlainString();
        return Optional.of(new Judgement(
                Verdict.MISSED,
                true,
                new Words(
                        "确认 " + failures + " 项失误，承诺不超过 " + most + " 项",
                        failures + (failures == 1 ? " failure" : " failures") + ", promised are at most " + most)));
    }
}
