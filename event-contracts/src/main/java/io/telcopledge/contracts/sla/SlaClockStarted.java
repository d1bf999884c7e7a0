package io.telcopledge.contracts.sla;

import io.telcopledge.contracts.Require;

/** A clock runs for a case. */
public record SlaClockStarted(ClockFacts clock) implements SlaEvent {

    public SlaClockStarted {
        Require.present("clock", clock);
    }
}
