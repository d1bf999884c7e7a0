package io.telcopledge.support.complaint.api;

import io.telcopledge.contracts.Require;
import io.telcopledge.contracts.support.Complexity;
import io.telcopledge.support.complaint.Matter;
import io.telcopledge.support.complaint.application.Spoken;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is sent to file a complaint. */
@Schema(description = "A complaint to be filed")
public record NewComplaint(
        @Schema(description = "whose it is; of a customer always themselves") @Nullable
        String customerRef,

        @Schema(description = "the customer's kind of contract, such as gold; told by the desk only") @Nullable
        String customerTier,

        @Schema(description = "how it came: hotline, online, social …; online by default") @Nullable
        String channel,

        @Schema(description = "what it is about") @Nullable String category,

        @Schema(description = "STANDARD by default") @Nullable
        Complexity complexity,

        @Schema(description = "where the customer is") @Nullable
        String region,

        @Schema(description = "in the customer's words, at most 10,000 characters", required = true) @Nullable
        String text,

        @Schema(description = "how to reach the customer") @Nullable
        String contact) {

    static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_CONTACT = 500;

    Matter matter() {
        return new Matter(
                channel == null ? "online" : channel,
                category,
                complexity == null ? Complexity.STANDARD : complexity,
                region,
                customerTier);
    }

    Spoken spoken() {
        return new Spoken(
                Require.text("text", text, LONGEST_TEXT),
                contact == null ? null : Require.text("contact", contact, LONGEST_CONTACT));
    }

    /** Tells nothing of the words, wherever it is printed. */
    @Override
    public String toString() {
        return "NewComplaint";
    }
}
