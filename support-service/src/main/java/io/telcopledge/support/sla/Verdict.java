package io.telcopledge.support.sla;

import io.telcopledge.kit.sla.SlaTally;
import io.telcopledge.support.hotline.IntervalCounts;

/** How a promise stands, by what is known now; the quarterly report judges with completeness, this does not. */
public enum Verdict {
    /** Kept in every case that is decided. */
    MET,
    /** Broken, which nothing that comes can mend. */
    MISSED,
    /** Not broken, and time is running out for some case. */
    AT_RISK,
    /** Nothing happened that could prove it. */
    UNPROVEN,
    /** Cases are open, none is decided. */
    NOT_DUE;

    /** A promise about each case: one breach breaks it. */
    static Verdict of(SlaTally tally) {
        if (tally.breached() > 0) {
            return MISSED;
        }
        if (tally.atRisk() > 0) {
            return AT_RISK;
        }
        if (tally.met() > 0) {
            return MET;
        }
        return tally.running() > 0 ? NOT_DUE : UNPROVEN;
    }

    /** A promise about the average of all calls. */
    static Verdict of(IntervalCounts counts) {
        if (counts.answered() == 0) {
            return UNPROVEN;
        }
        return counts.isWithinTargetOnAverage() ? MET : MISSED;
    }
}
