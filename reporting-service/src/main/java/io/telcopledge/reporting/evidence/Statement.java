package io.telcopledge.reporting.evidence;

import io.telcopledge.contracts.EventData;
import java.util.UUID;

/**
 * What an event says.
 *
 * @param eventId the identity of (source, id)
 * @param sequence the revision of the event's aggregate, 0 where the source has none
 */
public record Statement(UUID eventId, long sequence, EventData data) {}
