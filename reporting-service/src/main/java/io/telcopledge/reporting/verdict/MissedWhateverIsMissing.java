package io.telcopledge.reporting.verdict;

import io.telcopledge.reporting.commitment.Target;
import io.telcopledge.reporting.commitment.Words;
import java.util.Optional;

/** A share that the missing part could not lift to the target, however good it were, is missed in spite of it. */
public final class MissedWhateverIsMissing implements Rule {

    @Override
    public Optional<Judgement> judge(Situation situation) {
        Target target = situation.commitment().target();
        if (situation.isComplete() || situation.phase() != Phase.ENDED) {
            return Optional.empty();
        }
        return situation
                .measurement()
                .atBest()
                .filter(best -> !target.isKeptBy(best))
                .map(best -> {
                    String most = target.unit()
                            .of(target.valueOf(best, target.unit().decimals()).toPlainString());
                    return new Judgement(
                            Verdict.MISSED,
                            true,
                            new Words(
                                    "证据不全，但缺失部分即使全部达标也只有 " + most,
                                    "Evidence is missing, but even if all of it were good this were " + most
                                            + " at most"));
                });
    }
}
