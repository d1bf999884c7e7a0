package io.telcopledge.contracts.reporting;

import io.telcopledge.contracts.EventData;
import io.telcopledge.contracts.InvalidEvent;
import io.telcopledge.contracts.Require;
import org.jspecify.annotations.Nullable;

/** What every change of a verdict has: whoever keeps the newest standing needs to tell the types apart no further. */
public sealed interface CommitmentEvent extends EventData
        permits CommitmentAtRisk, CommitmentMissed, CommitmentVerdictChanged {

    CommitmentStanding standing();

    @Override
    default String key() {
        return standing().commitment() + "/" + standing().quarter();
    }

    /** The event that tells of a standing. */
    static CommitmentEvent of(CommitmentStanding standing) {
        return switch (standing.verdict()) {
            case AT_RISK -> new CommitmentAtRisk(standing);
            case MISSED -> new CommitmentMissed(standing);
            case MET, UNPROVEN, NOT_DUE -> new CommitmentVerdictChanged(standing);
        };
    }

    /** Refuses a standing that another type would have told. */
    static void demand(CommitmentVerdict verdict, @Nullable CommitmentStanding standing) {
        if (Require.present("standing", standing).verdict() != verdict) {
            throw new InvalidEvent("standing.verdict", "must be " + verdict);
        }
    }
}
