package io.telcopledge.support.complaint;

import io.telcopledge.kit.sla.ClockCommand;
import java.util.List;

/**
 * What follows from something that was told of a complaint: events to publish and clocks to start or stop, in order.
 */
public record Effects(List<Announcement> events, List<ClockCommand> clocks) {

    public static final Effects NONE = new Effects(List.of(), List.of());

    public Effects {
        events = List.copyOf(events);
        clocks = List.copyOf(clocks);
    }
}
