package io.telcopledge.contracts.reporting;

import io.telcopledge.contracts.Require;

/**
 * A milestone is reached; told again only when another day of it, or another day on which it was due, becomes known.
 */
public record MilestoneReached(MilestoneStanding standing) implements MilestoneEvent {

    public MilestoneReached {
        Require.present(
                "standing.reachedAt", Require.present("standing", standing).reachedAt());
    }
}
