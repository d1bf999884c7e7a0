package io.telcopledge.support.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A share of a whole.
 *
 * @param percent rounded half up to two decimals, or null where there is nothing to be a share of
 */
public record Share(@Nullable BigDecimal percent, long numerator, long denominator) {

    public static Share of(long numerator, long denominator) {
        BigDecimal percent = denominator == 0
                ? null
                : BigDecimal.valueOf(numerator)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(denominator), 2, RoundingMode.HALF_UP);
        return new Share(percent, numerator, denominator);
    }
}
