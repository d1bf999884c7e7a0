package io.telcopledge.reporting.verdict;

import io.telcopledge.reporting.commitment.Words;
import java.util.Optional;

/** A case whose time still runs does not count against the promise, but puts it at risk when its time runs out. */
public final class RunningCasesAtRisk implements Rule {

    @Override
    public Optional<Judgement> judge(Situation situation) {
        long atRisk = situation.measurement().atRisk();
        if (atRisk == 0) {
            return Optional.empty();
        }
        Words reason = new Words(
                atRisk + " 件临近期限，尚未办结",
                atRisk + (atRisk == 1 ? " case is close to its deadline" : " cases are close to their deadline"));
        return Optional.of(new Judgement(Verdict.AT_RISK, false, reason));
    }
}
