package io.telcopledge.reporting.verdict;

import io.telcopledge.reporting.commitment.Commitment;

/**
 * All that a rule may look at.
 *
 * @param covered the share of the quarter, up to now, that the required streams covered
 */
public record Situation(Commitment commitment, Phase phase, Measurement measurement, Share covered) {

    /** The lesser of what was covered and what was reported: either alone can leave a promise unproven. */
    public Share completeness() {
        return covered.least(measurement.reported());
    }

    public boolean isComplete() {
        return completeness().isAtLeast(commitment.evidence().completeness());
    }

    /** Whether time alone can still change the figure. */
    public boolean isOpen() {
        return phase == Phase.RUNNING || measurement.running() > 0;
    }
}
