package io.telcopledge.contracts.reporting;

import io.telcopledge.contracts.EventData;

/** What every event of a milestone has. */
public sealed interface MilestoneEvent extends EventData permits MilestoneReached, MilestoneOverdue, MilestoneReopened {

    MilestoneStanding standing();

    @Override
    default String key() {
        return standing().milestone();
    }
}
