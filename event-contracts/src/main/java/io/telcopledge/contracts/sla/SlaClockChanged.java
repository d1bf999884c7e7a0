package io.telcopledge.contracts.sla;

import io.telcopledge.contracts.Require;
import org.jspecify.annotations.Nullable;

/**
 * A clock changed in a way that is no verdict: it was paused or resumed, reopened, took another policy, or was stopped
 * after its breach.
 *
 * @param clock its state now
 * @param thresholdPercent the highest share of the time whose passing was announced, 1 to 99, or null for none
 * @param reason why, for the reader of the report
 */
public record SlaClockChanged(ClockFacts clock, @Nullable Long thresholdPercent, String reason) implements SlaEvent {

    public SlaClockChanged {
        Require.present("clock", clock);
        Require.optionalBetween("thresholdPercent", thresholdPercent, 1, 99);
        Require.text("reason", reason, 1_000);
    }
}
