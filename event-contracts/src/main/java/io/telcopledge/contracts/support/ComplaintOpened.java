package io.telcopledge.contracts.support;

import io.telcopledge.contracts.EventData;
import io.telcopledge.contracts.Require;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A complaint is open; carries no personal data.
 *
 * @param complaintId ours; for one that came from elsewhere derived from its (source, externalId)
 * @param source who took it in
 * @param customerRef the customer's opaque reference, or null
 * @param channel how it came
 * @param category what it is about, or null
 * @param complexity decides which promises apply
 * @param region where the customer is, or null
 * @param openedAt when the customer complained; decides its quarter
 * @param outcomeReported false: nobody will tell what became of it, so that promises about it stay unproven
 * @param sourceStatus the source's own word for its state, or null
 */
public record ComplaintOpened(
        String complaintId,
        String source,
        @Nullable String customerRef,
        String channel,
        @Nullable String category,
        Complexity complexity,
        @Nullable String region,
        Instant openedAt,
        boolean outcomeReported,
        @Nullable String sourceStatus)
        implements EventData {

    public ComplaintOpened {
        Require.id("complaintId", complaintId);
        Require.id("source", source);
        Require.optionalId("customerRef", customerRef);
        Require.id("channel", channel);
        Require.optionalId("category", category);
        Require.present("complexity", complexity);
        Require.optionalId("region", region);
        Require.instant("openedAt", openedAt);
        Require.optionalId("sourceStatus", sourceStatus);
    }

    @Override
    public String key() {
        return complaintId;
    }
}
