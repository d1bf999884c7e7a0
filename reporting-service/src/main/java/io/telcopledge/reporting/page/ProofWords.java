package io.telcopledge.reporting.page;

import io.telcopledge.contracts.EventContract;
import io.telcopledge.reporting.commitment.Words;
import io.telcopledge.reporting.programme.Proof;
import io.telcopledge.reporting.programme.Reached;

/** What shows a milestone, in words. */
final class ProofWords {

    private ProofWords() {}

    static Words awaited(Proof proof) {
        if (proof instanceof Proof.ByEvent event) {
            String name = EventContract.nameOf(event.type());
            String fact = name.substring(name.lastIndexOf('.') + 1);
            return new Words("待首个事件 " + fact, "the first " + fact);
        }
        if (proof instanceof Proof.ByVerdict verdict) {
            return verdict.quarters() == 1
                    ? new Words(
                            "承诺 " + verdict.commitment() + " 一个季度达标", verdict.commitment() + " met in a whole quarter")
                    : new Words(
                            "承诺 %s 连续 %d 个季度达标".formatted(verdict.commitment(), verdict.quarters()),
                            "%s met in %d whole quarters in a row".formatted(verdict.commitment(), verdict.quarters()));
        }
        return new Words("待负责人确认", "a manager’s word");
    }

    static Words found(Proof proof, Reached reached) {
        if (proof instanceof Proof.ByEvent) {
            return new Words("事件 " + reached.proof(), "event " + reached.proof());
        }
        if (proof instanceof Proof.ByVerdict) {
            return new Words("承诺达标 " + reached.proof(), "met: " + reached.proof());
        }
        return new Words("负责人确认（" + reached.proof() + "）", "a manager’s word (" + reached.proof() + ")");
    }
}
