package io.telcopledge.support.staffing;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The share of agents who are on the roster and take no calls: breaks, training, leave, illness.
 *
 * @param rate 0 to 0.9
 */
public record Shrinkage(BigDecimal rate) {

    private static final BigDecimal MOST = new BigDecimal("0.9");

    public Shrinkage {
        if (rate.signum() < 0 || rate.compareTo(MOST) > 0) {
            throw new IllegalArgumentException("a shrinkage must be from 0 to " + MOST + "; is " + rate);
        }
    }

    /** How many agents must be on the roster so that so many take calls; exact, and rounded up. */
    public int roster(int agents) {
        return BigDecimal.valueOf(agents)
                .divide(BigDecimal.ONE.subtract(rate), 0, RoundingMode.CEILING)
                .intValueExact();
    }
}
