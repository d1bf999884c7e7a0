package io.telcopledge.support.policy;

import io.telcopledge.kit.sla.PolicyChange;
import io.telcopledge.kit.sla.SlaPolicy;
import java.util.List;

/**
 * A policy that applies to a case, beside the public promises.
 *
 * @param policy what the case's clock starts under; the clock's name is the policy's id
 * @param stopsAt what stops that clock
 * @param changes what running clocks of it were told to take since, in the order of their time; told again to a clock
 *     they have no effect
 */
public record AppliedPolicy(SlaPolicy policy, StopsAt stopsAt, List<PolicyChange> changes) {

    public AppliedPolicy {
        changes = List.copyOf(changes);
    }
}
