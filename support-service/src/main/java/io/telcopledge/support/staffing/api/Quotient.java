package io.telcopledge.support.staffing.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * A mean time with the sum and the number that it is formed from.
 *
 * @param seconds rounded to three decimals, or null where the calls are too few
 */
public record Quotient(@Nullable BigDecimal seconds, long millis, long calls) {

    static Quotient of(OptionalDouble seconds, long millis, long calls) {
        return new Quotient(seconds.isPresent() ? rounded(seconds.getAsDouble()) : null, millis, calls);
    }

    static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP);
    }
}
