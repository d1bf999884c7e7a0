package io.telcopledge.support.complaint.api;

import io.telcopledge.contracts.support.Complexity;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.support.complaint.Complaint;
import io.telcopledge.support.complaint.ComplaintState;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A complaint without anybody's words. */
public record ComplaintView(
        UUID id,
        ComplaintState state,
        @Nullable String customerRef,
        String channel,
        @Nullable String category,
        Complexity complexity,
        @Nullable String region,
        OffsetDateTime openedAt,
        @Nullable OffsetDateTime answeredAt,
        @Nullable OffsetDateTime resolvedAt,
        OriginView origin) {

    /** Who took it in, and whether anybody will tell what becomes of it. */
    public record OriginView(
            String source,
            @Nullable String externalId,
            @Nullable String status,
            boolean outcomeReported) {}

    static ComplaintView of(Complaint complaint, OperatorTime time) {
        return new ComplaintView(
                complaint.id(),
                complaint.state(),
                complaint.customerRef().orElse(null),
                complaint.matter().channel(),
                complaint.matter().category(),
                complaint.matter().complexity(),
                complaint.matter().region(),
                time.local(complaint.openedAt()),
                complaint.answeredAt().map(time::local).orElse(null),
                complaint.resolvedAt().map(time::local).orElse(null),
                new OriginView(
                        complaint.origin().source(),
                        complaint.origin().externalId(),
                        complaint.origin().sourceStatus(),
                        complaint.origin().outcomeReported()));
    }
}
