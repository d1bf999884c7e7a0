package io.telcopledge.support.complaint;

import io.telcopledge.contracts.EventData;
import java.time.Instant;

/**
 * A fact for the other services.
 *
 * @param time when it occurred
 * @param revision of the complaint, which grows with each of its events
 */
public record Announcement(EventData data, Instant time, long revision) {}
