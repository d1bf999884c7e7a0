package io.telcopledge.reporting.verdict;

import io.telcopledge.reporting.commitment.Words;
import java.util.Optional;

/** What is suspected and not yet looked into can turn out to be a failure. */
public final class SuspicionIsARisk implements Rule {

    @Override
    public Optional<Judgement> judge(Situation situation) {
        long suspected = situation.measurement().atRisk();
        if (suspected == 0) {
            return Optional.empty();
        }
        Words reason = new Words(
                suspected + " 项疑似事件正在核查",
                suspected + (suspected == 1 ? " suspected case is" : " suspected cases are") + " being looked into");
        return Optional.of(new Judgement(Verdict.AT_RISK, false, reason));
    }
}
