package io.telcopledge.kit.consumer;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What an inbox makes of events.
 *
 * @param fresh the ids that were not remembered before
 * @param contents by the ids of the others what they said, as {@link EventContents} writes it; none where that was not
 *     kept
 */
public record Remembered(Set<UUID> fresh, Map<UUID, UUID> contents) {

    /** What no event says: of one that is remembered under another time. */
    public static final UUID ANOTHER_TIME = new UUID(0, 0);

    public static final Remembered NOTHING = new Remembered(Set.of(), Map.of());
}
