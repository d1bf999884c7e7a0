package io.telcopledge.reporting.verdict;

import io.telcopledge.reporting.commitment.Words;
import java.util.Optional;

/** Without enough evidence a promise is unproven: silence may be a kept promise or a broken feed. */
public final class UnprovenIsNeverMet implements Rule {

    @Override
    public Optional<Judgement> judge(Situation situation) {
        if (situation.isComplete()) {
            return Optional.empty();
        }
        return Optional.of(new Judgement(Verdict.UNPROVEN, situation.phase() == Phase.ENDED, reason(situation)));
    }

    private static Words reason(Situation situation) {
        Share reported = situation.measurement().reported();
        if (!reported.isWhole() && reported.compareTo(situation.covered()) <= 0) {
            long unreported = reported.whole() - reported.part();
            return new Words(
                    reported.whole() + " 件中有 " + unreported + " 件未报告处理结果",
                    "Of " + reported.whole() + " cases the outcome of " + unreported + " is not reported");
        }
        Share present = situation.measurement().expected().present();
        if (!present.isWhole() && present.compareTo(situation.covered()) <= 0) {
            return new Words(
                    "应有 " + present.whole() + " 份证据，仅有 " + present.part() + " 份",
                    "Of " + present.whole() + " pieces of evidence that are owed, " + present.part() + " came");
        }
        if (situation.covered().isNothing()) {
            return new Words("没有来源声明本季度的数据完整", "No source declares having covered any of the quarter");
        }
        String percent = situation.covered().percent().toPlainString();
        String least = situation.commitment().evidence().completeness().toPlainString();
        return new Words(
                "证据仅覆盖 " + percent + " %，要求至少 " + least + " %",
                "Evidence covers " + percent + " %, at least " + least + " % is required");
    }
}
