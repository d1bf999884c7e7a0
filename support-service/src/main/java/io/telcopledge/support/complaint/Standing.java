package io.telcopledge.support.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a complaint has come.
 *
 * @param since when it came to this state
 * @param acknowledgedAt when the customer first knew that it had arrived, or null
 * @param answeredAt when the customer first had an answer with a solution, or null; opening it again does not undo it
 * @param lastAnsweredAt when the customer last had one, or null
 * @param resolvedAt when what was complained about was mended, as far as that has lasted, or null
 * @param closedAt when nothing was left to be done, as far as that has lasted, or null
 * @param reopenedAt when it was last opened again, or null
 * @param reopenings how often it was opened again
 * @param withdrawnAt when the customer took it back, or null
 * @param pausedAt since when it waits, or null
 */
@Embeddable
public record Standing(
        @Column(name = "state") @Enumerated(EnumType.STRING) ComplaintState state,

        @Column(name = "since") Instant since,
        @Column(name = "acknowledged_at") @Nullable Instant acknowledgedAt,
        @Column(name = "answered_at") @Nullable Instant answeredAt,
        @Column(name = "last_answered_at") @Nullable Instant lastAnsweredAt,
        @Column(name = "resolved_at") @Nullable Instant resolvedAt,
        @Column(name = "closed_at") @Nullable Instant closedAt,
        @Column(name = "reopened_at") @Nullable Instant reopenedAt,
        @Column(name = "reopenings") int reopenings,
        @Column(name = "withdrawn_at") @Nullable Instant withdrawnAt,
        @Column(name = "paused_at") @Nullable Instant pausedAt) {

    static Standing opened(Instant at) {
        return new Standing(ComplaintState.OPENED, at, null, null, null, null, null, null, 0, null, null);
    }

    /** Whether it is settled, and not for so long that what the customer says is a new complaint. */
    public boolean isReopenable(Instant at) {
        Instant settledAt = resolvedAt == null ? lastAnsweredAt : resolvedAt;
        return settledAt != null && ReopenWindow.isOpen(settledAt, at);
    }

    Standing paused(@Nullable Instant at) {
        return new Standing(
                state,
                since,
                acknowledgedAt,
                answeredAt,
                lastAnsweredAt,
                resolvedAt,
                closedAt,
                reopenedAt,
                reopenings,
                withdrawnAt,
                at);
    }

    /** The customer was told something that leads to no other state. */
    Standing noted(FactKind told, Instant at) {
        return told == FactKind.ACKNOWLEDGED
                ? with(
                        state,
                        since,
                        acknowledgedAt == null ? at : acknowledgedAt,
                        answeredAt,
                        lastAnsweredAt,
                        resolvedAt)
                : with(state, since, acknowledgedAt, answeredAt == null ? at : answeredAt, lastAnsweredAt, resolvedAt);
    }

    /** After a step that its state allows. */
    Standing after(FactKind step, Instant at) {
        return switch (step) {
            case ACKNOWLEDGED -> with(ComplaintState.ACKNOWLEDGED, at, at, answeredAt, lastAnsweredAt, resolvedAt);
            case ANSWERED ->
                with(ComplaintState.ANSWERED, at, acknowledgedAt, answeredAt == null ? at : answeredAt, at, resolvedAt);
            case RESOLVED -> with(ComplaintState.RESOLVED, at, acknowledgedAt, answeredAt, lastAnsweredAt, at);
            case CLOSED -> {
                // Who closes what was answered says that the answer was the solution.
                Instant mended = resolvedAt == null ? at : resolvedAt;
                Standing closed = with(ComplaintState.CLOSED, at, acknowledgedAt, answeredAt, lastAnsweredAt, mended);
                yield closed.ended(at, reopenedAt, reopenings, null);
            }
            case REOPENED ->
                with(ComplaintState.REOPENED, at, acknowledgedAt, answeredAt, lastAnsweredAt, null)
                        .ended(null, at, reopenings + 1, null);
            case WITHDRAWN ->
                with(ComplaintState.WITHDRAWN, at, acknowledgedAt, answeredAt, lastAnsweredAt, resolvedAt)
                        .ended(closedAt, reopenedAt, reopenings, at);
            case FILED, RECLASSIFIED, CORRECTED, ASSIGNED, ESCALATED, PAUSED, RESUMED ->
                throw new IllegalArgumentException(step + " leads to no other state");
        };
    }

    private Standing with(
            ComplaintState next,
            Instant at,
            @Nullable Instant acknowledged,
            @Nullable Instant answered,
            @Nullable Instant lastAnswered,
            @Nullable Instant resolved) {
        return new Standing(
                next,
                at,
                acknowledged,
                answered,
                lastAnswered,
                resolved,
                closedAt,
                reopenedAt,
                reopenings,
                withdrawnAt,
                pausedAt);
    }

    private Standing ended(
            @Nullable Instant closed, @Nullable Instant reopened, int times, @Nullable Instant withdrawn) {
        return new Standing(
                state,
                since,
                acknowledgedAt,
                answeredAt,
                lastAnsweredAt,
                resolvedAt,
                closed,
                reopened,
                times,
                withdrawn,
                pausedAt);
    }
}
