package io.telcopledge.contracts.support;

import io.telcopledge.contracts.EventData;
import io.telcopledge.contracts.Require;
import java.time.Instant;

/**
 * A complaint was not settled after all: what was told of its resolution before no longer holds.
 *
 * @param complaintId the complaint
 * @param reopenedAt when
 * @param reopenings how often it was opened again by now, from 1
 */
public record ComplaintReopened(String complaintId, Instant reopenedAt, int reopenings) implements EventData {

    public ComplaintReopened {
        Require.id("complaintId", complaintId);
        Require.instant("reopenedAt", reopenedAt);
        Require.between("reopenings", reopenings, 1, Integer.MAX_VALUE);
    }

    @Override
    public String key() {
        return complaintId;
    }
}
