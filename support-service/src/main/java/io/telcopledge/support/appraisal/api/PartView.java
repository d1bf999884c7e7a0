package io.telcopledge.support.appraisal.api;

import io.telcopledge.support.appraisal.Criterion;
import io.telcopledge.support.appraisal.Part;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One part of the score.
 *
 * @param weight percent of the score
 * @param numerator calls or promises; milliseconds of handling time
 * @param denominator calls or promises
 * @param minimum the least denominator that gives points
 * @param points 0 to 100, or null with the reason
 */
public record PartView(
        Criterion criterion,
        int weight,
        long numerator,
        long denominator,
        int minimum,
        @Nullable BigDecimal points,
        @Nullable String whyNoPoints) {

    static PartView of(Part part) {
        return new PartView(
                part.criterion(),
                part.criterion().weight(),
                part.numerator(),
                part.denominator(),
                part.criterion().minimum(),
                part.points(),
                part.whyNoPoints().orElse(null));
    }
}
