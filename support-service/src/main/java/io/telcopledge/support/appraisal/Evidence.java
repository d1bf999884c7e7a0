package io.telcopledge.support.appraisal;

import io.telcopledge.contracts.support.AgentAppraised;
import io.telcopledge.kit.time.Quarter;

/** Everything that is counted of an agent in a quarter. */
public record Evidence(CallCounts calls, PromiseCounts promises) {

    public static final Evidence NONE = new Evidence(CallCounts.NONE, PromiseCounts.NONE);

    /** The event that says so. */
    public AgentAppraised event(String agentRef, Quarter quarter, long revision) {
        return new AgentAppraised(
                agentRef,
                quarter.toString(),
                calls.answered(),
                calls.ratings().asList(),
                calls.outcomeKnown(),
                calls.resolved(),
                calls.timed(),
                calls.talkMillis(),
                promises.fulfilled(),
                promises.kept(),
                revision);
    }
}
