package io.telcopledge.support.complaint.api;

import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.support.complaint.Particulars;
import io.telcopledge.support.complaint.application.Spoken;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is sent to correct what a complaint is about. */
@Schema(description = "The category, the region or both, as they should be")
public record Correction(
        @Nullable String category,
        @Nullable String region,

        @Schema(description = "why; at most 10,000 characters") @Nullable
        String text) {

    Particulars particulars() {
        if (category == null && region == null) {
            throw Refusal.invalid("category", "is required where there is no region");
        }
        return Answers.read(() -> Particulars.corrected(category, region));
    }

    Spoken spoken() {
        return Reason.optional(new Reason(text));
    }

    /** Tells nothing of the words, wherever it is printed. */
    @Override
    public String toString() {
        return "Correction";
    }
}
