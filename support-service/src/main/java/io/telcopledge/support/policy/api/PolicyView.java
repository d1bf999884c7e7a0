package io.telcopledge.support.policy.api;

import io.telcopledge.kit.sla.Allowance;
import io.telcopledge.kit.sla.SlaPolicy;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.support.complaint.ComplaintPromise;
import io.telcopledge.support.policy.PolicyTerms;
import io.telcopledge.support.policy.PolicyVersion;
import io.telcopledge.support.policy.Retirement;
import io.telcopledge.support.policy.Scope;
import io.telcopledge.support.policy.StopsAt;
import io.telcopledge.support.policy.Term;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A version of a policy.
 *
 * @param publicPromise whether it is one of those made to everybody, which are built in
 * @param calendar the id of its calendar, or null around the clock
 * @param inForceFrom its first day, or null for a public promise
 * @param inForceUntil its last day, or null for one without end
 * @param retirement what ended it sooner, or null
 */
public record PolicyView(
        String id,
        int version,
        boolean publicPromise,
        Scope scope,
        StopsAt stopsAt,
        Allowance allowance,
        @Nullable String calendar,
        boolean pausable,
        List<Integer> atRiskPercents,
        boolean escalates,
        @Nullable LocalDate inForceFrom,
        @Nullable LocalDate inForceUntil,
        @Nullable RetirementView retirement,
        @Nullable OffsetDateTime recordedAt,
        @Nullable String recordedBy,
        @Nullable String reason) {

    /** That it was ended. */
    public record RetirementView(OffsetDateTime at, String by, String reason, boolean cancelledRunning) {

        static RetirementView of(Retirement retirement, OperatorTime time) {
            return new RetirementView(
                    time.local(retirement.at()),
                    retirement.made().by(),
                    retirement.made().reason(),
                    retirement.cancelsRunning());
        }
    }

    static PolicyView of(PolicyVersion version, Optional<Retirement> retirement, OperatorTime time) {
        PolicyTerms terms = version.terms();
        Term term = version.term();
        return new PolicyView(
                version.id(),
                version.version(),
                false,
                terms.scope(),
                terms.stopsAt(),
                terms.allowance(),
                terms.calendar(),
                terms.pausable(),
                terms.atRiskPercents(),
                terms.escalates(),
                term.from(),
                term.until(),
                retirement.map(ended -> RetirementView.of(ended, time)).orElse(null),
                time.local(term.recordedAt()),
                version.made().by(),
                version.made().reason());
    }

    /** A public promise: for every case it is made for, around the clock, and nothing holds it. */
    static PolicyView of(ComplaintPromise promise) {
        SlaPolicy policy = promise.policy();
        return new PolicyView(
                policy.clock(),
                policy.version(),
                true,
                Scope.EVERY_CASE,
                promise == ComplaintPromise.ANSWER ? StopsAt.ANSWER : StopsAt.RESOLUTION,
                policy.allowance(),
                null,
                policy.pausable(),
                policy.atRiskPercents(),
                true,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
