package io.telcopledge.support.complaint.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.telcopledge.contracts.support.Complexity;
import io.telcopledge.contracts.support.EscalationLevel;
import io.telcopledge.support.complaint.Particulars;
import org.jspecify.annotations.Nullable;

/** What a line of the history says besides that it happened; only what it says is there. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FactDetails(
        @Nullable Complexity complexity,
        @Nullable String category,
        @Nullable String region,
        @Nullable String agent,
        @Nullable String team,
        @Nullable EscalationLevel level) {

    /** @param forDesk whether those who work on it are named */
    static @Nullable FactDetails of(Particulars said, boolean forDesk) {
        return said.equals(Particulars.NONE)
                ? null
                : new FactDetails(
                        said.complexity(),
                        said.category(),
                        said.region(),
                        forDesk ? said.agent() : null,
                        forDesk ? said.team() : null,
                        said.level());
    }
}
