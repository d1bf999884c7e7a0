package io.telcopledge.contracts.reporting;

/** A promise is broken. */
public record CommitmentMissed(CommitmentStanding standing) implements CommitmentEvent {

    public CommitmentMissed {
        CommitmentEvent.demand(CommitmentVerdict.MISSED, standing);
    }
}
