package io.telcopledge.contracts.coverage;

import io.telcopledge.contracts.InvalidEvent;
import io.telcopledge.contracts.Require;
import java.time.Instant;

/** A span of event time, its end exclusive. */
public record Span(Instant from, Instant to) {

    public Span {
        Require.instant("from", from);
        Require.instant("to", to);
        if (!from.isBefore(to)) {
            throw new InvalidEvent("to", "must be after from");
        }
    }
}
