package io.telcopledge.support.complaint.api;

import io.telcopledge.contracts.Require;
import io.telcopledge.support.complaint.application.Spoken;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is sent to answer or resolve a complaint; the time is the server's. */
@Schema(description = "The answer or solution as told to the customer")
public record Solution(
        @Schema(description = "at most 10,000 characters", required = true) @Nullable
        String text) {

    Spoken spoken() {
        return new Spoken(Require.text("text", text, NewComplaint.LONGEST_TEXT), null);
    }

    /** Tells nothing of the words, wherever it is printed. */
    @Override
    public String toString() {
        return "Solution";
    }
}
