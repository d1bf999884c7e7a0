package io.telcopledge.support.complaint.api;

import io.telcopledge.contracts.Require;
import io.telcopledge.support.complaint.application.Spoken;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why something is done with a complaint; kept encrypted like all words. */
@Schema(description = "Why it is done")
public record Reason(
        @Schema(description = "at most 10,000 characters") @Nullable
        String text) {

    /** The reason, which must be there. */
    static Spoken required(@Nullable Reason reason) {
        String text = reason == null ? null : reason.text;
        return Answers.read(() -> new Spoken(Require.text("text", text, NewComplaint.LONGEST_TEXT), null));
    }

    static Spoken optional(@Nullable Reason reason) {
        return reason == null || reason.text == null ? Spoken.NOTHING : required(reason);
    }

    /** Tells nothing of the words, wherever it is printed. */
    @Override
    public String toString() {
        return "Reason";
    }
}
