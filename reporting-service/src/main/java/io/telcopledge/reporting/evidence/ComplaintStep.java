package io.telcopledge.reporting.evidence;

import java.time.Instant;
import java.util.UUID;

/**
 * What became of a complaint.
 *
 * @param at when it happened
 * @param sequence the complaint's revision that said so
 */
public record ComplaintStep(String complaintId, Kind kind, Instant at, long sequence, UUID eventId) implements Fact {

    /** The steps that matter to a promise. */
    public enum Kind {
        ANSWERED,
        RESOLVED
    }

    @Override
    public String key() {
        return complaintId + "/" + kind;
    }

    @Override
    public Revision revision() {
        return new Revision(sequence, eventId);
    }
}
