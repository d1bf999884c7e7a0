package io.telcopledge.support.appraisal;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One part of an appraisal.
 *
 * @param points 0 to 100 with two decimals, or null where there is too little evidence
 */
public record Part(
        Criterion criterion,
        long numerator,
        long denominator,
        @Nullable BigDecimal points) {

    /** Why there are no points, where there are none. */
    public Optional<String> whyNoPoints() {
        return points == null
                ? Optional.of("too little evidence: " + denominator + " of at least " + criterion.minimum())
                : Optional.empty();
    }

    /** What it puts into the score: points times weight. */
    Optional<BigDecimal> weightedPoints() {
        return Optional.ofNullable(points).map(some -> some.multiply(BigDecimal.valueOf(criterion.weight())));
    }
}
