package io.telcopledge.contracts.support;

import io.telcopledge.contracts.EventData;
import io.telcopledge.contracts.Personal;
import io.telcopledge.contracts.Require;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What another system tells of a complaint that it filed, or will have filed: events may come out of order.
 *
 * @param externalId the other system's id of the complaint
 * @param change what happened
 * @param at when it happened; stops the clocks
 * @param by who did it, an opaque reference, or null
 * @param text the answer or solution as told to the customer, sealed on the log, or null
 */
public record ComplaintUpdated(
        String externalId,
        Change change,
        Instant at,
        @Nullable String by,
        @Personal @Nullable String text) implements EventData {

    /** What can happen to a complaint elsewhere. */
    public enum Change {
        ANSWERED,
        RESOLVED
    }

    public ComplaintUpdated {
        Require.id("externalId", externalId);
        Require.present("change", change);
        Require.instant("at", at);
        Require.optionalId("by", by);
        PersonalText.check("text", text);
    }

    @Override
    public String key() {
        return externalId;
    }
}
