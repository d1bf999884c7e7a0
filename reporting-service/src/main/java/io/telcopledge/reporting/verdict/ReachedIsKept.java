package io.telcopledge.reporting.verdict;

import io.telcopledge.reporting.commitment.Words;
import java.util.Optional;

/** Where at least so many are promised, as soon as they are there it is kept: what is missing can only add to it. */
public final class ReachedIsKept implements Rule {

    private static final Words REASON = new Words("已达到承诺的数量", "The promised number is reached");

    @Override
    public Optional<Judgement> judge(Situation situation) {
        return situation
                .measurement()
                .figure()
                .filter(situation.commitment().target()::isKeptBy)
                .map(reached -> new Judgement(Verdict.MET, true, REASON));
    }
}
