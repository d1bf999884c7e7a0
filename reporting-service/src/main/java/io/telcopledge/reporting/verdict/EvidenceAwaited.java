package io.telcopledge.reporting.verdict;

import io.telcopledge.reporting.commitment.FigureKind;
import io.telcopledge.reporting.commitment.Words;
import java.util.Optional;

/** A promise whose evidence nobody publishes is unproven, whatever else there is. */
public final class EvidenceAwaited implements Rule {

    private static final Words REASON = new Words("尚无系统发布此项承诺的证据", "No system publishes evidence of this promise yet");

    @Override
    public Optional<Judgement> judge(Situation situation) {
        return situation.commitment().measure().formula().kind() == FigureKind.AWAITED
                ? Optional.of(new Judgement(Verdict.UNPROVEN, false, REASON))
                : Optional.empty();
    }
}
