package io.telcopledge.local.seeding;

import java.time.Instant;
import java.util.List;

/** What will be said and when, told as far as a time. */
interface EventPlan {

    /** The events up to a time that were not told yet, in the order of their times. */
    List<PlannedEvent> upTo(Instant time);
}
