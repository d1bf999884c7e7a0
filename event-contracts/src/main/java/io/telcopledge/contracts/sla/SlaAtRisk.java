package io.telcopledge.contracts.sla;

import io.telcopledge.contracts.Require;

/**
 * A share of the time is used up and the case is not done: once per case, clock and threshold.
 *
 * @param clock its state now
 * @param thresholdPercent the share of the time that is used up, 1 to 99
 */
public record SlaAtRisk(ClockFacts clock, int thresholdPercent) implements SlaEvent {

    public SlaAtRisk {
        Require.present("clock", clock);
        Require.between("thresholdPercent", thresholdPercent, 1, 99);
    }
}
