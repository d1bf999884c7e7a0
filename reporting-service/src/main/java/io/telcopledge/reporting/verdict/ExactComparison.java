package io.telcopledge.reporting.verdict;

import io.telcopledge.reporting.commitment.Ratio;
import io.telcopledge.reporting.commitment.Target;
import io.telcopledge.reporting.commitment.Words;
import java.util.Optional;

/**
 * The figure of an ended quarter against the target, exact; none of none, where evidence is complete, breaks nothing.
 */
public final class ExactComparison implements Rule {

    private static final Words NO_CASES = new Words("证据完整，本季度没有此类案件", "Evidence is complete: there was no such case");

    @Override
    public Optional<Judgement> judge(Situation situation) {
        Target target = situation.commitment().target();
        return Optional.of(situation
                .measurement()
                .figure()
                .map(figure -> compare(target, figure))
                .orElse(new Judgement(Verdict.MET, true, NO_CASES)));
    }

    private static Judgement compare(Target target, Ratio figure) {
        boolean kept = target.isKeptBy(figure);
        String actual = target.valueOf(figure, target.unit().decimals()).toPlainString();
        String relation = " " + (kept ? target.bound().sign() : target.bound().contrary()) + " ";
        String comparison = actual + relation + target.unit().of(target.value().toPlainString());
        return new Judgement(
                kept ? Verdict.MET : Verdict.MISSED,
                true,
                new Words((kept ? "达标：" : "未达标：") + comparison, (kept ? "Kept: " : "Not kept: ") + comparison));
    }
}
