package io.telcopledge.local.importing;

import io.cloudevents.CloudEvent;
import org.jspecify.annotations.Nullable;

/**
 * An event and where it goes.
 *
 * @param at the row that it comes from
 * @param service whose {@code /v1/events} takes it, such as {@code support}
 * @param event checked against its contract
 * @param outside the stream for which the file is complete, but not at the event's time; else null
 */
record RowEvent(
        Place at,
        String service,
        CloudEvent event,
        @Nullable String outside) {}
