package io.telcopledge.support.policy.api;

import io.telcopledge.contracts.InvalidEvent;
import io.telcopledge.contracts.Require;
import io.telcopledge.kit.sla.Allowance;
import io.telcopledge.support.policy.Made;
import io.telcopledge.support.policy.PolicyTerms;
import io.telcopledge.support.policy.PolicyVersion;
import io.telcopledge.support.policy.Scope;
import io.telcopledge.support.policy.StopsAt;
import io.telcopledge.support.policy.Term;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is sent to make a policy, or its next version. */
@Schema(description = "A version of a policy")
public record NewPolicy(
        @Schema(description = "the policy's name, for its first version only") @Nullable
        String id,

        @Schema(description = "which cases it is for; every case where it is absent") @Nullable
        Scope scope,

        @Schema(description = "what stops its clock", required = true) @Nullable
        StopsAt stopsAt,

        @Schema(description = "such as PT8H of working time, 5 working days or 10 calendar days", required = true)
        @Nullable
        String allowance,

        @Schema(description = "the id of the calendar that it counts by; around the clock where it is absent") @Nullable
        String calendar,

        @Schema(description = "whether it is held while the case waits for somebody else; not by default") @Nullable
        Boolean pausable,

        @Schema(description = "shares of the allowance that are warned of; 50, 75 and 90 by default") @Nullable
        List<Integer> atRiskPercents,

        @Schema(description = "whether its warnings go up the escalation ladder; they do by default") @Nullable
        Boolean escalates,

        @Schema(description = "its first day, in the operator's zone; today by default") @Nullable
        LocalDate inForceFrom,

        @Schema(description = "its last day; without end by default") @Nullable
        LocalDate inForceUntil,

        @Schema(description = "why, for who reads the versions later", required = true) @Nullable
        String reason) {

    private static final List<Integer> USUAL_THRESHOLDS = List.of(50, 75, 90);

    /**
     * The version of a number, made now.
     *
     * @throws InvalidEvent that names the field
     */
    PolicyVersion version(String named, int number, LocalDate today, Instant now, String by) {
        return new PolicyVersion(
                named,
                number,
                terms(),
                new Term(inForceFrom == null ? today : inForceFrom, inForceUntil, now),
                Made.of(by, reason));
    }

    /** The version as it would be, where it need have neither dates nor a reason: for a back-test. */
    public PolicyVersion proposed(String named, int number, LocalDate today, Instant now, String by) {
        return new PolicyVersion(named, number, terms(), new Term(today, null, now), new Made(by, "proposed"));
    }

    private PolicyTerms terms() {
        return new PolicyTerms(
                scope == null ? Scope.EVERY_CASE : scope,
                Require.present("stopsAt", stopsAt),
                granted(),
                calendar,
                Boolean.TRUE.equals(pausable),
                atRiskPercents == null ? USUAL_THRESHOLDS : atRiskPercents,
                !Boolean.FALSE.equals(escalates));
    }

    private Allowance granted() {
        try {
            return Allowance.parse(Require.present("allowance", allowance));
        } catch (InvalidEvent absent) {
            throw absent;
        } catch (IllegalArgumentException otherForm) {
            throw new InvalidEvent(
                    "allowance", "must be such as PT8H, 5 working days or 10 calendar days, up to 1,000 days");
        }
    }
}
