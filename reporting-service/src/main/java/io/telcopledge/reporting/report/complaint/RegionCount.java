package io.telcopledge.reporting.report.complaint;

import org.jspecify.annotations.Nullable;

/**
 * How many cases, or people asked, a region has; no count for publication.
 *
 * @param region null where it is not told
 * @param complex those of the cases that are complex complaints
 */
public record RegionCount(@Nullable String region, long all, long complex) {

    public RegionCount of(@Nullable String other) {
        return new RegionCount(other, all, complex);
    }
}
