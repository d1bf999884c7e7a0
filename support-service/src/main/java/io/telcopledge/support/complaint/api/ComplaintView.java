package io.telcopledge.support.complaint.api;

import io.telcopledge.contracts.support.Complexity;
import io.telcopledge.contracts.support.EscalationLevel;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.support.complaint.Complaint;
import io.telcopledge.support.complaint.ComplaintState;
import io.telcopledge.support.complaint.Matter;
import io.telcopledge.support.complaint.Origin;
import io.telcopledge.support.complaint.Standing;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A complaint without anybody's words.
 *
 * @param since when it came to its state
 * @param answeredAt when the customer first had an answer
 * @param resolvedAt when it was mended, as far as that has lasted
 * @param reopenings how often it was opened again
 * @param pausedAt since when it waits; no public promise waits with it
 * @param dueAt when the next of its public promises is due that is neither kept nor dropped; null where none is left
 * @param level to which it was escalated
 * @param duty who works on it; told to the desk only
 * @param version what a change is of: the ETag
 */
public record ComplaintView(
        UUID id,
        ComplaintState state,
        @Nullable String customerRef,
        String channel,
        @Nullable String category,
        Complexity complexity,
        @Nullable String region,
        @Nullable String customerTier,
        OffsetDateTime openedAt,
        OffsetDateTime since,
        @Nullable OffsetDateTime acknowledgedAt,
        @Nullable OffsetDateTime answeredAt,
        @Nullable OffsetDateTime resolvedAt,
        @Nullable OffsetDateTime closedAt,
        @Nullable OffsetDateTime reopenedAt,
        int reopenings,
        @Nullable OffsetDateTime withdrawnAt,
        @Nullable OffsetDateTime pausedAt,
        @Nullable OffsetDateTime dueAt,
        EscalationLevel level,
        @Nullable DutyView duty,
        OriginView origin,
        long version) {

    /** Who works on it. */
    public record DutyView(@Nullable String agent, @Nullable String team) {}

    /** Who took it in, whether anybody will tell what becomes of it, and whether it was told as history. */
    public record OriginView(
            String source,
            @Nullable String externalId,
            @Nullable String status,
            boolean outcomeReported,
            boolean history) {}

    /** @param forDesk whether those who work on it are named */
    public static ComplaintView of(Complaint complaint, OperatorTime time, boolean forDesk) {
        Standing standing = complaint.standing();
        Matter matter = complaint.matter();
        Function<@Nullable Instant, @Nullable OffsetDateTime> local = at -> at == null ? null : time.local(at);
        return new ComplaintView(
                complaint.id(),
                complaint.state(),
                complaint.customerRef().orElse(null),
                matter.channel(),
                matter.category(),
                matter.complexity(),
                matter.region(),
                matter.tier(),
                time.local(complaint.openedAt()),
                time.local(standing.since()),
                local.apply(standing.acknowledgedAt()),
                local.apply(standing.answeredAt()),
                local.apply(standing.resolvedAt()),
                local.apply(standing.closedAt()),
                local.apply(standing.reopenedAt()),
                standing.reopenings(),
                local.apply(standing.withdrawnAt()),
                local.apply(standing.pausedAt()),
                complaint.dueAt().map(time::local).orElse(null),
                complaint.duty().level(),
                forDesk
                        ? new DutyView(
                                complaint.duty().agent(), complaint.duty().team())
                        : null,
                origin(complaint.origin()),
                complaint.version());
    }

    private static OriginView origin(Origin origin) {
        return new OriginView(
                origin.source(),
                origin.externalId(),
                origin.sourceStatus(),
                origin.outcomeReported(),
                origin.history());
    }
}
