package io.telcopledge.support.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How long answered callers waited on average, weighted by calls: the quotient of two exact sums.
 *
 * @param seconds rounded half up to three decimals, or null where nobody was answered
 */
public record AverageWait(@Nullable BigDecimal seconds, long waitMillis, long calls) {

    public static AverageWait of(long waitMillis, long calls) {
        BigDecimal seconds = calls == 0
                ? null
                : BigDecimal.valueOf(waitMillis).divide(BigDecimal.valueOf(calls * 1000), 3, RoundingMode.HALF_UP);
        return new AverageWait(seconds, waitMillis, calls);
    }
}
