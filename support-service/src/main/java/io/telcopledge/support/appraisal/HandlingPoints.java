package io.telcopledge.support.appraisal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/**
 * The points of a mean handling time: all of them up to {@link #FULL}, none from {@link #NONE}, evenly between. Who is
 * quicker than the first gains nothing by it: haste is not what callers were promised.
 */
final class HandlingPoints {

    static final Duration FULL = Duration.ofMinutes(6);
    static final Duration NONE = Duration.ofMinutes(12);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private HandlingPoints() {}

    /**
     * Points, 0 to 100 with two decimals.
     *
     * @param calls at least 1
     */
    static BigDecimal of(long talkMillis, long calls) {
        long span = NONE.minus(FULL).toMillis();
        return BigDecimal.valueOf(NONE.toMillis() * calls - talkMillis)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(span).multiply(BigDecimal.valueOf(calls)), 2, RoundingMode.HALF_UP)
                .max(BigDecimal.ZERO.setScale(2))
                .min(HUNDRED.setScale(2));
    }
}
