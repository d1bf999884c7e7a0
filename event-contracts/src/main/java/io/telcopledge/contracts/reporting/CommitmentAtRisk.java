package io.telcopledge.contracts.reporting;

/** A promise is not kept so far, or about to be broken; the quarter can still change that. */
public record CommitmentAtRisk(CommitmentStanding standing) implements CommitmentEvent {

    public CommitmentAtRisk {
        CommitmentEvent.demand(CommitmentVerdict.AT_RISK, standing);
    }
}
