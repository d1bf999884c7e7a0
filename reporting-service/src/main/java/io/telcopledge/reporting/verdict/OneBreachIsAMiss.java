package io.telcopledge.reporting.verdict;

import io.telcopledge.reporting.commitment.Words;
import java.util.Optional;

/** A promise made to each one is missed by one breach, whatever evidence is missing and whatever is still to come. */
public final class OneBreachIsAMiss implements Rule {

    @Override
    public Optional<Judgement> judge(Situation situation) {
        long missed = situation.measurement().missed();
        if (missed == 0 || !situation.commitment().target().leavesNoMiss()) {
            return Optional.empty();
        }
        Words reason = new Words(
                "承诺针对每一件：" + missed + " 件超期",
                "Promised to each one: " + missed + (missed == 1 ? " was late" : " were late"));
        return Optional.of(new Judgement(Verdict.MISSED, true, reason));
    }
}
