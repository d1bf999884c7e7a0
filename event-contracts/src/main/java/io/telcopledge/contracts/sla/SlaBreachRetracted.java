package io.telcopledge.contracts.sla;

import io.telcopledge.contracts.Require;

/**
 * A late or corrected event shows that an announced breach was none.
 *
 * @param clock its state now
 * @param reason why, for the reader of the report
 */
public record SlaBreachRetracted(ClockFacts clock, String reason) implements SlaEvent {

    public SlaBreachRetracted {
        Require.present("clock", clock);
        Require.text("reason", reason, 1_000);
    }
}
