package io.telcopledge.support.policy;

import org.jspecify.annotations.Nullable;

/**
 * What policies select a case by.
 *
 * @param category what it is about, or null where that is not known
 * @param tier the customer's, such as {@code gold}, or null
 * @param region where the customer is, or null
 */
public record CaseTraits(
        @Nullable String category,
        @Nullable String tier,
        @Nullable String region) {}
