package io.telcopledge.support.policy;

import java.time.Instant;
import java.util.List;

/**
 * All policies with all their versions, as of one reading. What it says of an instant never changes by later versions,
 * so that a case may ask again whenever something is told of it.
 */
public interface PolicyBook {

    /** The book without a policy: the public promises are all there is. */
    PolicyBook EMPTY = (traits, at) -> List.of();

    /**
     * The policies that apply to a case besides the public promises: for each condition the most specific one
     * ({@link Scope#MOST_SPECIFIC_FIRST}), in the version in force.
     *
     * @param at when the case was filed
     */
    List<AppliedPolicy> policiesFor(CaseTraits traits, Instant at);
}
