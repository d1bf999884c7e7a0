package io.telcopledge.reporting.verdict;

import io.telcopledge.reporting.commitment.Words;
import java.util.Optional;

/** What nobody tells to be done although its time is over was not done, where nothing is missing that could tell it. */
public final class OverdueIsAMiss implements Rule {

    @Override
    public Optional<Judgement> judge(Situation situation) {
        long overdue = situation.measurement().outcomes().overdue();
        if (overdue == 0
                || !situation.isComplete()
                || !situation.commitment().target().leavesNoMiss()) {
            return Optional.empty();
        }
        Words reason = new Words(
                "承诺针对每一件：" + overdue + " 件逾期未办",
                "Promised to each one: " + overdue + (overdue == 1 ? " is" : " are") + " overdue and not done");
        return Optional.of(new Judgement(Verdict.MISSED, true, reason));
    }
}
