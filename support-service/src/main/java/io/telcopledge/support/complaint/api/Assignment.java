package io.telcopledge.support.complaint.api;

import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.support.complaint.Particulars;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is sent to assign a complaint. */
@Schema(description = "Who has the complaint from now on")
public record Assignment(
        @Schema(description = "an agent's reference; absent gives it back to the team") @Nullable
        String agent,

        @Schema(description = "absent leaves it with the team that has it") @Nullable
        String team) {

    Particulars particulars() {
        if (agent == null && team == null) {
            throw Refusal.invalid("agent", "is required where there is no team");
        }
        return Answers.read(() -> Particulars.assigned(agent, team));
    }
}
