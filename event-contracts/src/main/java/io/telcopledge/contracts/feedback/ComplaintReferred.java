package io.telcopledge.contracts.feedback;

import io.telcopledge.contracts.EventData;
import io.telcopledge.contracts.Require;
import io.telcopledge.contracts.support.Complexity;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Feedback that is a complaint, handed on to those who answer complaints. The same (source, referralId) is one
 * complaint. Its words stay where they are and are fetched there: this topic is kept for longer than words may be.
 *
 * @param referralId the id of the referral
 * @param customerRef the customer's opaque reference, minted by the CRM, or null for an unknown person
 * @param channel how it came: survey, app, social …
 * @param category what it is about, or null
 * @param complexity decides which promises apply
 * @param region where the customer is, or null
 * @param filedAt when the customer complained; starts the clocks
 * @param textRef where the words are: a path at the service that published this,
 *     {@code /feedback/v1/referrals/{id}/text}
 */
public record ComplaintReferred(
        String referralId,
        @Nullable String customerRef,
        String channel,
        @Nullable String category,
        Complexity complexity,
        @Nullable String region,
        Instant filedAt,
        String textRef)
        implements EventData {

    /** One path and nothing else, so that no host, query or other resource can be named. */
    private static final Pattern TEXT_REF = Pattern.compile("/feedback/v1/referrals/[A-Za-z0-9_-]{1,100}/text");

    public ComplaintReferred {
        Require.id("referralId", referralId);
        Require.optionalId("customerRef", customerRef);
        Require.id("channel", channel);
        Require.optionalId("category", category);
        Require.present("complexity", complexity);
        Require.optionalId("region", region);
        Require.instant("filedAt", filedAt);
        Require.matching("textRef", textRef, TEXT_REF);
    }

    @Override
    public String key() {
        return referralId;
    }
}
