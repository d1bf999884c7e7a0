package io.telcopledge.contracts.support;

import io.telcopledge.contracts.EventData;
import io.telcopledge.contracts.Require;
import java.time.Instant;

/**
 * Nothing is left to be done; it may be told again after it was opened once more.
 *
 * @param complaintId the complaint
 * @param closedAt when
 */
public record ComplaintClosed(String complaintId, Instant closedAt) implements EventData {

    public ComplaintClosed {
        Require.id("complaintId", complaintId);
        Require.instant("closedAt", closedAt);
    }

    @Override
    public String key() {
        return complaintId;
    }
}
