package io.telcopledge.contracts.privacy;

import io.telcopledge.contracts.EventData;
import io.telcopledge.contracts.InvalidEvent;
import io.telcopledge.contracts.Require;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The full state of one query of a person how their data was used; the newest revision replaces the older ones. It does
 * not say who asked.
 *
 * @param queryId the query
 * @param askedAt decides the quarter
 * @param dueAt the last instant at which an answer is in time
 * @param outcome what became of it
 * @param settledAt when it was answered or refused; null while it is pending
 * @param revision grows with each change
 */
public record DataUsageQueried(
        String queryId,
        Instant askedAt,
        Instant dueAt,
        Outcome outcome,
        @Nullable Instant settledAt,
        long revision) implements EventData {

    /** What became of a query. */
    public enum Outcome {
        PENDING,
        ANSWERED,
        REFUSED
    }

    public DataUsageQueried {
        Require.id("queryId", queryId);
        Require.instant("askedAt", askedAt);
        Require.instant("dueAt", dueAt);
        Require.present("outcome", outcome);
        Require.optionalInstant("settledAt", settledAt);
        Require.between("revision", revision, 1, Long.MAX_VALUE);
        if (outcome != Outcome.PENDING && settledAt == null) {
            throw new InvalidEvent("settledAt", "is required for this outcome");
        }
    }

    @Override
    public String key() {
        return queryId;
    }
}
