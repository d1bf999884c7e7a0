package io.telcopledge.privacy.datause;

import java.time.Instant;

/**
 * How often a system read a customer's data for one purpose.
 *
 * @param accesses 1 or more
 * @param lastAt the latest of them
 */
public record UsageCount(String system, String purpose, long accesses, Instant lastAt) {}
