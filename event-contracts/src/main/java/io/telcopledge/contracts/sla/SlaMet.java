package io.telcopledge.contracts.sla;

import io.telcopledge.contracts.Require;

/** The case was done by its deadline. */
public record SlaMet(ClockFacts clock) implements SlaEvent {

    public SlaMet {
        Require.present("clock", clock);
    }
}
