package io.telcopledge.contracts.support;

import io.telcopledge.contracts.EventData;
import io.telcopledge.contracts.InvalidEvent;
import io.telcopledge.contracts.Personal;
import io.telcopledge.contracts.Require;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What another system tells of a complaint that it filed, or will have filed: events may come out of order.
 *
 * @param externalId the other system's id of the complaint
 * @param change what happened
 * @param at when it happened; of an answer or a resolution it stops the clocks
 * @param by who did it, an opaque reference, or null
 * @param complexity what it is from a reclassification on; null otherwise
 * @param category what a correction makes of it, or null
 * @param region what a correction makes of it, or null
 * @param agent who has it from an assignment on, an opaque reference, or null
 * @param team whose it is from an assignment on, or null
 * @param level to which it is escalated; null for the next
 * @param text the answer or solution as told to the customer, or why it happened, sealed on the log, or null
 */
public record ComplaintUpdated(
        String externalId,
        Change change,
        Instant at,
        @Nullable String by,
        @Nullable Complexity complexity,
        @Nullable String category,
        @Nullable String region,
        @Nullable String agent,
        @Nullable String team,
        @Nullable EscalationLevel level,
        @Personal @Nullable String text)
        implements EventData {

    /** What can happen to a complaint elsewhere. */
    public enum Change {
        /** The customer knows that it has arrived. */
        ACKNOWLEDGED,
        /** The customer has an answer with a solution. */
        ANSWERED,
        /** It is mended. */
        RESOLVED,
        /** Nothing is left to be done. */
        CLOSED,
        /** It was not settled after all. */
        REOPENED,
        /** The customer took it back. */
        WITHDRAWN,
        /** Its {@code complexity} is another than was thought. */
        RECLASSIFIED,
        /** Its {@code category} or {@code region} is another than was thought. */
        CORRECTED,
        /** An {@code agent} or a {@code team} has it. */
        ASSIGNED,
        /** Somebody higher has to look after it. */
        ESCALATED,
        /** It waits for the customer or somebody else. */
        PAUSED,
        /** It waits no longer. */
        RESUMED
    }

    /** A change that needs no more than its time. */
    public ComplaintUpdated(String externalId, Change change, Instant at, @Nullable String by, @Nullable String text) {
        this(externalId, change, at, by, null, null, null, null, null, null, text);
    }

    public ComplaintUpdated {
        Require.id("externalId", externalId);
        Require.present("change", change);
        Require.instant("at", at);
        Require.optionalId("by", by);
        Require.optionalId("category", category);
        Require.optionalId("region", region);
        Require.optionalId("agent", agent);
        Require.optionalId("team", team);
        PersonalText.check("text", text);
        require(change != Change.RECLASSIFIED || complexity != null, "complexity");
        require(change != Change.CORRECTED || category != null || region != null, "category");
        require(change != Change.ASSIGNED || agent != null || team != null, "agent");
    }

    private static void require(boolean isThere, String field) {
        if (!isThere) {
            throw new InvalidEvent(field, "is required for this change");
        }
    }

    @Override
    public String key() {
        return externalId;
    }
}
