package io.telcopledge.support.policy;

import io.telcopledge.kit.sla.Mark;
import io.telcopledge.kit.sla.PolicyChange;
import io.telcopledge.kit.sla.SlaPolicy;
import java.util.List;
import java.util.Optional;

/**
 * A policy that applies to a case, beside the public promises.
 *
 * @param policy what the case's clock starts under; the clock's name is the policy's id
 * @param stopsAt what stops that clock
 * @param changes what running clocks of it were told to take since, in the order of their time; told again to a clock
 *     they have no effect
 * @param cancelled what ended its running clocks, where a manager retired it so
 */
public record AppliedPolicy(SlaPolicy policy, StopsAt stopsAt, List<PolicyChange> changes, Optional<Mark> cancelled) {

    public AppliedPolicy {
        changes = List.copyOf(changes);
    }

    /** One whose clocks run to their end. */
    public AppliedPolicy(SlaPolicy policy, StopsAt stopsAt, List<PolicyChange> changes) {
        this(policy, stopsAt, changes, Optional.empty());
    }
}
