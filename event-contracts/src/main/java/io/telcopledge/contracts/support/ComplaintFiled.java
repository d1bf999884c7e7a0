package io.telcopledge.contracts.support;

import io.telcopledge.contracts.EventData;
import io.telcopledge.contracts.Personal;
import io.telcopledge.contracts.Require;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A complaint that another system took in. The same (source, externalId) is one complaint.
 *
 * @param externalId the other system's id of the complaint
 * @param customerRef the customer's opaque reference, minted by the CRM, or null for an unknown person
 * @param customerTier the customer's kind of contract, such as {@code gold}, by which the operator's own policies
 *     select; or null
 * @param channel how it came: hotline, online, social …
 * @param category what it is about, or null
 * @param complexity decides which promises apply
 * @param region where the customer is, or null
 * @param filedAt when the customer complained; starts the clocks
 * @param outcomeReported false where the source tells only that complaints were filed, never what became of them: no
 *     clock runs on those and a promise about them is unproven. Null means true
 * @param sourceStatus the source's own word for the state it was in, or null
 * @param history true where the past is told and nobody is to be alarmed: its clocks are judged as ever, and warn
 *     nobody. Null means false
 * @param text the complaint in the customer's words, sealed on the log, or null
 * @param contact how to reach the customer, sealed on the log, or null
 */
public record ComplaintFiled(
        String externalId,
        @Nullable String customerRef,
        @Nullable String customerTier,
        String channel,
        @Nullable String category,
        Complexity complexity,
        @Nullable String region,
        Instant filedAt,
        @Nullable Boolean outcomeReported,
        @Nullable String sourceStatus,
        @Nullable Boolean history,
        @Personal @Nullable String text,
        @Personal @Nullable String contact)
        implements EventData {

    public ComplaintFiled {
        Require.id("externalId", externalId);
        Require.optionalId("customerRef", customerRef);
        Require.optionalId("customerTier", customerTier);
        Require.id("channel", channel);
        Require.optionalId("category", category);
        Require.present("complexity", complexity);
        Require.optionalId("region", region);
        Require.instant("filedAt", filedAt);
        Require.optionalId("sourceStatus", sourceStatus);
        PersonalText.check("text", text);
        PersonalText.check("contact", contact);
    }

    @Override
    public @Nullable String person() {
        return customerRef;
    }

    @Override
    public String key() {
        return externalId;
    }
}
