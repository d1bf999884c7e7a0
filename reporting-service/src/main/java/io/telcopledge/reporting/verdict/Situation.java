package io.telcopledge.reporting.verdict;

import io.telcopledge.reporting.commitment.Commitment;

/**
 * All that a rule may look at.
 *
 * @param phase where the time that the promise is made for stands: the quarter, or the year that it lies in
 * @param covered the share of that time, up to now, that the required streams covered
 * @param elapsed how much of that time is over
 */
public record Situation(Commitment commitment, Phase phase, Measurement measurement, Share covered, Share elapsed) {

    /**
     * The least of what was covered, reported and owed: each alone can leave a promise unproven. Where nothing is owed
     * and nothing came there is no evidence that could be complete.
     */
    public Share completeness() {
        if (restsOnParts() && measurement.expected().present().whole() == 0 && measurement.denominator() == 0) {
            return Share.NONE;
        }
        return covered.least(measurement.reported())
                .least(measurement.expected().present());
    }

    /** Whether no stream has to be covered: all that there is are the parts that came. */
    private boolean restsOnParts() {
        return commitment.evidence().streams().isEmpty();
    }

    public boolean isComplete() {
        return completeness().isAtLeast(commitment.evidence().completeness());
    }

    /** Whether time alone can still change the figure. */
    public boolean isOpen() {
        return phase == Phase.RUNNING || measurement.running() > 0;
    }
}
