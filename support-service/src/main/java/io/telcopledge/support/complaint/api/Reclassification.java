package io.telcopledge.support.complaint.api;

import io.telcopledge.contracts.Require;
import io.telcopledge.contracts.support.Complexity;
import io.telcopledge.support.complaint.Particulars;
import io.telcopledge.support.complaint.application.Spoken;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is sent to reclassify a complaint. */
@Schema(description = "What the complaint is, other than was thought, and why")
public record Reclassification(
        @Schema(description = "decides which promises apply", required = true) @Nullable
        Complexity complexity,

        @Schema(description = "why; at most 10,000 characters", required = true) @Nullable
        String text) {

    Particulars particulars() {
        return Answers.read(() -> Particulars.reclassified(Require.present("complexity", complexity)));
    }

    Spoken spoken() {
        return Reason.required(new Reason(text));
    }

    /** Tells nothing of the words, wherever it is printed. */
    @Override
    public String toString() {
        return "Reclassification";
    }
}
