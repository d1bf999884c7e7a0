package io.telcopledge.support.complaint;

import io.telcopledge.contracts.support.Complexity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a complaint is about, and how that changed.
 *
 * @param matter as it was last classified and corrected
 * @param changedAt when that was, or null where it is as it was filed
 * @param wasComplex whether it is complex, or was at any time
 * @param standardSince since when it is complex no longer, or null where it is, or never was
 */
public record Classification(
        Matter matter,
        @Nullable Instant changedAt,
        boolean wasComplex,
        @Nullable Instant standardSince) {

    static Classification filed(Matter matter) {
        return new Classification(matter, null, matter.complexity() == Complexity.COMPLEX, null);
    }

    Classification reclassified(Complexity complexity, Instant at) {
        if (complexity == matter.complexity()) {
            return this;
        }
        Matter changed = new Matter(matter.channel(), matter.category(), complexity, matter.region(), matter.tier());
        return new Classification(changed, at, true, complexity == Complexity.STANDARD ? at : null);
    }

    Classification corrected(@Nullable String category, @Nullable String region, Instant at) {
        Matter changed = new Matter(
                matter.channel(),
                category == null ? matter.category() : category,
                matter.complexity(),
                region == null ? matter.region() : region,
                matter.tier());
        return changed.equals(matter) ? this : new Classification(changed, at, wasComplex, standardSince);
    }
}
