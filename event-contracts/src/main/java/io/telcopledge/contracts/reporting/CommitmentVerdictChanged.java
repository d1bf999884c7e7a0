package io.telcopledge.contracts.reporting;

import io.telcopledge.contracts.InvalidEvent;
import io.telcopledge.contracts.Require;

/**
 * A promise is neither at risk nor missed, for the first time in the quarter or again: it recovered or was corrected.
 */
public record CommitmentVerdictChanged(CommitmentStanding standing) implements CommitmentEvent {

    public CommitmentVerdictChanged {
        CommitmentVerdict verdict = Require.present("standing", standing).verdict();
        if (verdict == CommitmentVerdict.AT_RISK || verdict == CommitmentVerdict.MISSED) {
            throw new InvalidEvent("standing.verdict", "must be one of MET, UNPROVEN, NOT_DUE");
        }
    }
}
