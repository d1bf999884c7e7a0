package io.telcopledge.contracts.support;

import io.telcopledge.contracts.EventData;
import io.telcopledge.contracts.Require;
import java.time.Instant;

/**
 * The customer has the answer and the solution.
 *
 * @param complaintId the complaint
 * @param answeredAt when
 */
public record ComplaintAnswered(String complaintId, Instant answeredAt) implements EventData {

    public ComplaintAnswered {
        Require.id("complaintId", complaintId);
        Require.instant("answeredAt", answeredAt);
    }

    @Override
    public String key() {
        return complaintId;
    }
}
