package io.telcopledge.contracts.reporting;

import io.telcopledge.contracts.Require;

/** A milestone that was told as reached or overdue is neither: its proof was taken back, or it is due later now. */
public record MilestoneReopened(MilestoneStanding standing) implements MilestoneEvent {

    public MilestoneReopened {
        Require.present("standing", standing);
    }
}
