package io.telcopledge.reporting.report.content;

import org.jspecify.annotations.Nullable;

/**
 * How many complaints of one kind there are of something.
 *
 * @param of what, in the source's word; null where the source says nothing
 * @param count null where it was left out to protect people
 */
public record CrossCount(
        @Nullable String of, String kind, @Nullable Long count) {}
