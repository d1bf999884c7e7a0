package io.telcopledge.support.hotline.api;

import io.telcopledge.support.hotline.IntervalCounts;
import io.telcopledge.support.hotline.ServiceLevelFormula;
import io.telcopledge.support.hotline.Thresholds;
import java.time.Duration;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * The service level by the four formulas in use, side by side.
 *
 * @param target within which a call is answered in time
 * @param shortAbandon an abandoned call that waited no longer is a short one
 * @param positive short abandoned calls count as kept, others as not kept
 * @param ignored abandoned calls are left out
 * @param negative abandoned calls count as not kept
 * @param shortExcluded short abandoned calls are left out, others count as not kept
 */
public record ServiceLevel(
        Duration target,
        Duration shortAbandon,
        Formula positive,
        Formula ignored,
        Formula negative,
        Formula shortExcluded) {

    static ServiceLevel of(IntervalCounts counts, Thresholds thresholds) {
        return new ServiceLevel(
                Duration.ofMillis(thresholds.serviceLevelMillis()),
                Duration.ofMillis(thresholds.shortAbandonMillis()),
                Formula.of(ServiceLevelFormula.POSITIVE, counts),
                Formula.of(ServiceLevelFormula.IGNORED, counts),
                Formula.of(ServiceLevelFormula.NEGATIVE, counts),
                Formula.of(ServiceLevelFormula.SHORT_EXCLUDED, counts));
    }

    /** Null where the thresholds changed on the way: such counts cannot be added. */
    static @Nullable ServiceLevel of(IntervalCounts counts, Collection<Thresholds> inForce) {
        return inForce.size() == 1 ? of(counts, inForce.iterator().next()) : null;
    }
}
