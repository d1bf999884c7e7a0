package io.telcopledge.contracts.reporting;

import io.telcopledge.contracts.Require;

/** The last day of a milestone is over and nothing shows that it was reached: once for each such day. */
public record MilestoneOverdue(MilestoneStanding standing) implements MilestoneEvent {

    public MilestoneOverdue {
        Require.present("standing", standing);
    }
}
