package io.telcopledge.contracts.support;

import io.telcopledge.contracts.EventData;
import io.telcopledge.contracts.Require;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A complaint is about something other than was thought; carries what holds now, in full.
 *
 * @param complaintId the complaint
 * @param category what it is about, or null
 * @param complexity decides which promises apply
 * @param region where the customer is, or null
 * @param reclassifiedAt when
 */
public record ComplaintReclassified(
        String complaintId,
        @Nullable String category,
        Complexity complexity,
        @Nullable String region,
        Instant reclassifiedAt)
        implements EventData {

    public ComplaintReclassified {
        Require.id("complaintId", complaintId);
        Require.optionalId("category", category);
        Require.present("complexity", complexity);
        Require.optionalId("region", region);
        Require.instant("reclassifiedAt", reclassifiedAt);
    }

    @Override
    public String key() {
        return complaintId;
    }
}
