package io.telcopledge.support.sla;

import io.telcopledge.kit.sla.SlaTally;
import io.telcopledge.support.hotline.IntervalCounts;

/** How a promise stands, by what is known now and by how complete that is: unproven is never met. */
public enum Verdict {
    /** Kept in every case that is decided. */
    MET,
    /** Broken, which nothing that comes can mend. */
    MISSED,
    /** Not broken for good, and time is running out for some case, or the average is beyond the target so far. */
    AT_RISK,
    /** Nothing happened that could prove it, or nobody has told of all that happened. */
    UNPROVEN,
    /** Cases are open, none is decided. */
    NOT_DUE;

    /** A promise about each case: one breach breaks it. */
    static Verdict of(SlaTally tally, boolean complete) {
        if (tally.breached() > 0) {
            return MISSED;
        }
        if (!complete) {
            return UNPROVEN;
        }
        if (tally.atRisk() > 0) {
            return AT_RISK;
        }
        if (tally.met() > 0) {
            return MET;
        }
        return tally.running() > 0 ? NOT_DUE : UNPROVEN;
    }

    /** A promise about the average of all calls, of which more are to come. */
    static Verdict of(IntervalCounts counts, boolean complete) {
        if (counts.answered() == 0 || !complete) {
            return UNPROVEN;
        }
        return counts.isWithinTargetOnAverage() ? MET : AT_RISK;
    }
}
