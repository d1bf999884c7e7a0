package io.telcopledge.support.complaint;

import io.telcopledge.kit.sla.ClockCommand;
import java.util.List;
import java.util.stream.Stream;

/**
 * What follows from something that was told of a complaint: events to publish and clocks to start or stop, in order.
 */
public record Effects(List<Announcement> events, List<ClockCommand> clocks) {

    public static final Effects NONE = new Effects(List.of(), List.of());

    public Effects {
        events = List.copyOf(events);
        clocks = List.copyOf(clocks);
    }

    /** These, and then others. */
    Effects and(Effects others) {
        return new Effects(
                Stream.concat(events.stream(), others.events.stream()).toList(),
                Stream.concat(clocks.stream(), others.clocks.stream()).toList());
    }
}
