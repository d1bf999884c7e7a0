package io.telcopledge.support.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How long something took on average: the quotient of two exact sums.
 *
 * @param seconds rounded half up to three decimals, or null where it never happened
 */
public record AverageTime(@Nullable BigDecimal seconds, long millis, long calls) {

    public static AverageTime of(long millis, long calls) {
        BigDecimal seconds = calls == 0
                ? null
                : BigDecimal.valueOf(millis).divide(BigDecimal.valueOf(calls * 1000), 3, RoundingMode.HALF_UP);
        return new AverageTime(seconds, millis, calls);
    }
}
