package io.telcopledge.kit.sla;

import io.telcopledge.contracts.sla.SlaEvent;
import java.util.List;

/**
 * What a transition gives.
 *
 * @param clock the clock after it
 * @param events what is to be told, in order; empty where nothing is new to the world
 */
public record SlaChange(SlaClock clock, List<SlaEvent> events) {

    public SlaChange {
        events = List.copyOf(events);
    }

    static SlaChange none(SlaClock clock) {
        return new SlaChange(clock, List.of());
    }
}
