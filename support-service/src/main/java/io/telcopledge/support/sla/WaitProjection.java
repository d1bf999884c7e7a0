package io.telcopledge.support.sla;

import io.telcopledge.kit.time.Pace;
import io.telcopledge.support.figures.AverageWait;
import io.telcopledge.support.hotline.IntervalCounts;

/**
 * How the promise about waiting is thought to stand at the quarter's end.
 *
 * @param averageWait of all calls that will have been answered
 */
public record WaitProjection(Verdict verdict, AverageWait averageWait, Basis basis) {

    /** @param soFar of the quarter's evidence: what is not proven so far will not be proven by going on */
    static WaitProjection of(
            IntervalCounts quarter, IntervalCounts recent, Completeness soFar, Pace pace, Basis basis) {
        long calls = quarter.answered() + pace.toCome(recent.answered());
        long waited = quarter.waitMillis() + pace.toCome(recent.waitMillis());
        Verdict verdict = calls == 0 || !soFar.isEnough()
                ? Verdict.UNPROVEN
                : waited <= Math.multiplyExact(calls, IntervalCounts.TARGET_MILLIS) ? Verdict.MET : Verdict.MISSED;
        return new WaitProjection(verdict, AverageWait.of(waited, calls), basis);
    }
}
