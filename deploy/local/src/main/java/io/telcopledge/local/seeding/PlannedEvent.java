package io.telcopledge.local.seeding;

import io.telcopledge.contracts.EventData;
import java.time.Instant;
import java.util.Comparator;

/**
 * An event that a system of the fictional operator says at a time.
 *
 * @param system who says it
 * @param id the same in every plan of the same seed
 * @param time when it occurs
 */
record PlannedEvent(SourceSystem system, String id, Instant time, EventData data) {

    static final Comparator<PlannedEvent> IN_TIME =
            Comparator.comparing(PlannedEvent::time).thenComparing(PlannedEvent::id);
}
