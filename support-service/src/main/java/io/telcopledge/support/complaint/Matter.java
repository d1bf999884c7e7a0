package io.telcopledge.support.complaint;

import io.telcopledge.contracts.Require;
import io.telcopledge.contracts.support.Complexity;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What a complaint is about, as far as promises and policies depend on it.
 *
 * @param channel how it came: hotline, online, social …
 * @param category what it is about, or null
 * @param complexity decides which promises apply
 * @param region where the customer is, or null
 * @param tier the customer's kind of contract, such as {@code gold}, or null
 */
@Embeddable
public record Matter(
        @Column(name = "channel") String channel,
        @Column(name = "category") @Nullable String category,

        @Column(name = "complexity") @Enumerated(EnumType.STRING)
        Complexity complexity,

        @Column(name = "region") @Nullable String region,
        @Column(name = "customer_tier") @Nullable String tier) {

    public Matter {
        Require.id("channel", channel);
        Require.optionalId("category", category);
        Require.present("complexity", complexity);
        Require.optionalId("region", region);
        Require.optionalId("customerTier", tier);
    }

    /** The matter as a filing said it, whatever it was corrected to since. */
    Matter asFiled(Particulars filed) {
        return filed.complexity() == null
                ? this
                : new Matter(channel, filed.category(), filed.complexity(), filed.region(), tier);
    }
}
