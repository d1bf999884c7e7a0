package io.telcopledge.support.policy;

import io.telcopledge.kit.sla.SlaPolicy;

/**
 * A policy that applies to a case, beside the public promises.
 *
 * @param policy what the case's clock starts under; the clock's name is the policy's id
 * @param stopsAt what stops that clock
 */
public record AppliedPolicy(SlaPolicy policy, StopsAt stopsAt) {}
