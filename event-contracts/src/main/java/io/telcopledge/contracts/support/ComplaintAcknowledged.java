package io.telcopledge.contracts.support;

import io.telcopledge.contracts.EventData;
import io.telcopledge.contracts.Require;
import java.time.Instant;

/**
 * The customer knows that the complaint has arrived.
 *
 * @param complaintId the complaint
 * @param acknowledgedAt when
 */
public record ComplaintAcknowledged(String complaintId, Instant acknowledgedAt) implements EventData {

    public ComplaintAcknowledged {
        Require.id("complaintId", complaintId);
        Require.instant("acknowledgedAt", acknowledgedAt);
    }

    @Override
    public String key() {
        return complaintId;
    }
}
