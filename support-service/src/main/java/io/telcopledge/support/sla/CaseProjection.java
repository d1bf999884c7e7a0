package io.telcopledge.support.sla;

import io.telcopledge.kit.sla.SlaTally;
import io.telcopledge.kit.time.Pace;

/**
 * How a promise about each case is thought to stand at the quarter's end.
 *
 * @param cases that will have started in the quarter
 * @param misses that there will be
 */
public record CaseProjection(Verdict verdict, long cases, long misses, Basis basis) {

    /** @param soFar of the quarter's evidence: what is not proven so far will not be proven by going on */
    static CaseProjection of(SlaTally quarter, SlaTally recent, Completeness soFar, Pace pace, Basis basis) {
        long cases = quarter.started() + pace.toCome(recent.started());
        long misses = quarter.breached() + pace.toCome(recent.breached());
        return new CaseProjection(verdict(quarter, recent, misses, soFar.isEnough()), cases, misses, basis);
    }

    private static Verdict verdict(SlaTally quarter, SlaTally recent, long misses, boolean complete) {
        if (misses > 0) {
            return Verdict.MISSED;
        }
        return complete && quarter.met() + recent.met() > 0 ? Verdict.MET : Verdict.UNPROVEN;
    }
}
