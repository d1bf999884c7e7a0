package io.telcopledge.contracts.sla;

import io.telcopledge.contracts.Require;

/**
 * The promise no longer applies to the case.
 *
 * @param clock its state now
 * @param reason why, for the reader of the report
 */
public record SlaClockCancelled(ClockFacts clock, String reason) implements SlaEvent {

    public SlaClockCancelled {
        Require.present("clock", clock);
        Require.text("reason", reason, 1_000);
    }
}
