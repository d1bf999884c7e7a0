package io.telcopledge.contracts.support;

import io.telcopledge.contracts.EventData;
import io.telcopledge.contracts.Require;
import java.time.Instant;

/**
 * The customer took the complaint back; its clocks no longer run from then on.
 *
 * @param complaintId the complaint
 * @param withdrawnAt when
 */
public record ComplaintWithdrawn(String complaintId, Instant withdrawnAt) implements EventData {

    public ComplaintWithdrawn {
        Require.id("complaintId", complaintId);
        Require.instant("withdrawnAt", withdrawnAt);
    }

    @Override
    public String key() {
        return complaintId;
    }
}
