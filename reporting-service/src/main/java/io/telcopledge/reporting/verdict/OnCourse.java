package io.telcopledge.reporting.verdict;

import io.telcopledge.reporting.commitment.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * While the year runs, a number promised for it is not due: on course with as many whole ones as the elapsed share of
 * the year makes of the promise, at risk with fewer, provided that nothing is missing.
 */
public final class OnCourse implements Rule {

    @Override
    public Optional<Judgement> judge(Situation situation) {
        if (situation.phase() != Phase.RUNNING) {
            return Optional.empty();
        }
        long so = situation.measurement().numerator();
        long due = due(situation);
        String of = so + "/" + situation.commitment().target().value().toPlainString();
        if (so >= due) {
            return Optional.of(new Judgement(
                    Verdict.NOT_DUE,
                    false,
                    new Words("按计划推进：" + of + "，年底到期", "On course: " + of + ", due at the end of the year")));
        }
        return situation.isComplete()
                ? Optional.of(new Judgement(
                        Verdict.AT_RISK,
                        false,
                        new Words(
                                "进度落后：" + of + "，按进度应有 " + due,
                                "Behind: " + of + ", by now " + due + (due == 1 ? " was" : " were") + " due")))
                : Optional.empty();
    }

    private static long due(Situation situation) {
        Share elapsed = situation.elapsed();
        return situation
                .commitment()
                .target()
                .value()
                .multiply(BigDecimal.valueOf(elapsed.part()))
                .divide(BigDecimal.valueOf(elapsed.whole()), 0, RoundingMode.FLOOR)
                .longValueExact();
    }
}
