package io.telcopledge.support.complaint.api;

import io.telcopledge.contracts.support.EscalationLevel;
import io.telcopledge.support.complaint.Particulars;
import io.telcopledge.support.complaint.application.Spoken;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is sent to escalate a complaint by hand. */
@Schema(description = "Who has to look after it, and why")
public record Escalation(
        @Schema(description = "the next above by default") @Nullable
        EscalationLevel level,

        @Schema(description = "why; at most 10,000 characters", required = true) @Nullable
        String text) {

    Particulars particulars() {
        return Particulars.escalated(level);
    }

    Spoken spoken() {
        return Reason.required(new Reason(text));
    }

    /** Tells nothing of the words, wherever it is printed. */
    @Override
    public String toString() {
        return "Escalation";
    }
}
