package io.telcopledge.contracts.sla;

import io.telcopledge.contracts.Require;

/** The deadline passed before the case was done: once per case and clock. */
public record SlaBreached(ClockFacts clock) implements SlaEvent {

    public SlaBreached {
        Require.present("clock", clock);
    }
}
