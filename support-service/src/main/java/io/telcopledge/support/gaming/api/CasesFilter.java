package io.telcopledge.support.gaming.api;

import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.support.gaming.GamingRule;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which cases are listed. */
public class CasesFilter {

    @QueryParam("quarter")
    @Parameter(description = "the current one by default")
    @Nullable
    Quarter quarter;

    @QueryParam("rule")
    @Parameter(description = "late-reclassification, late-pause, resolve-and-reopen, thin-answer, repeated-answer")
    @Nullable
    String rule;

    @QueryParam("team")
    @Parameter(description = "none for those whose team nobody told")
    @Nullable
    String team;

    @QueryParam("limit")
    @Nullable
    String limit;

    @QueryParam("after")
    @Nullable
    String after;

    GamingRule rule() {
        return GamingRule.of(rule == null ? "" : rule)
                .filter(known -> known.subject() == GamingRule.Subject.COMPLAINT)
                .orElseThrow(() -> Refusal.invalid("rule", "must be a rule about complaints"));
    }
}
