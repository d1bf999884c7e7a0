package io.telcopledge.reporting.report;

import org.jspecify.annotations.Nullable;

/**
 * How many there are of something.
 *
 * @param of what, in the source's word; null where the source says nothing
 */
public record Count(@Nullable String of, long count) {}
