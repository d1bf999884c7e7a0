package io.telcopledge.contracts.support;

import io.telcopledge.contracts.EventData;
import io.telcopledge.contracts.Require;
import java.time.Instant;

/**
 * What was complained about is mended.
 *
 * @param complaintId the complaint
 * @param resolvedAt when
 */
public record ComplaintResolved(String complaintId, Instant resolvedAt) implements EventData {

    public ComplaintResolved {
        Require.id("complaintId", complaintId);
        Require.instant("resolvedAt", resolvedAt);
    }

    @Override
    public String key() {
        return complaintId;
    }
}
