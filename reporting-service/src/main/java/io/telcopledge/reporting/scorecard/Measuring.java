package io.telcopledge.reporting.scorecard;

import io.telcopledge.reporting.commitment.Cases;
import io.telcopledge.reporting.commitment.Measure;
import io.telcopledge.reporting.verdict.Measurement;
import io.telcopledge.reporting.verdict.Share;

/** The formulas. Each computes for ever what its version says. */
final class Measuring {

    private Measuring() {}

    static Measurement of(Measure measure, QuarterFacts facts) {
        return switch (measure.formula()) {
            case AVERAGE_SPEED_OF_ANSWER_1 -> averageSpeedOfAnswer(facts.hotline());
            case SHARE_OF_CASES_IN_TIME_1 ->
                shareOfCasesInTime(
                        facts.clock(measure.parameter("clock")),
                        facts.unreported(Cases.of(measure.parameter("cases"))));
            case AWAITING_EVIDENCE_1 -> Measurement.NOTHING;
        };
    }

    /** ETSI EG 202 057-1 clause 5.8: a sum over calls, so that a busy day weighs what it weighs. */
    private static Measurement averageSpeedOfAnswer(HotlineTotals hotline) {
        return new Measurement(hotline.answeredWaitMillis(), hotline.answered(), 0, 0, 0, Share.ALL);
    }

    /** A case without a reported outcome stays in the denominator: left out, it would look kept. */
    private static Measurement shareOfCasesInTime(CaseTotals cases, long unreported) {
        long judged = cases.met() + cases.breached();
        long reported = judged + cases.running();
        return new Measurement(
                cases.met(),
                judged + unreported,
                cases.breached(),
                cases.running(),
                cases.atRisk(),
                new Share(reported, reported + unreported));
    }
}
