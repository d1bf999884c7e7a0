package io.telcopledge.kit.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Between what a share lies with 95 % confidence, as far as a sample tells: the score interval of E. B. Wilson,
 * "Probable inference, the law of succession, and statistical inference", JASA 22 (1927), 209–212. Unlike the one of
 * the textbooks it is of use for few observations and for shares near 0 and 100 %.
 *
 * @param low percent, 0 to 100, rounded half up to two decimals
 * @param high percent, {@code low} to 100, rounded likewise
 */
public record WilsonInterval(BigDecimal low, BigDecimal high) {

    /** The 97.5 % quantile of the normal distribution: 2.5 % are left out at either end. */
    private static final double Z = 1.959963984540054;

    /**
     * The interval of a share.
     *
     * @param hits 0 to {@code n}
     * @return empty where nothing was observed
     * @throws IllegalArgumentException when there are more hits than observations, or a negative number of them
     */
    public static Optional<WilsonInterval> of(long hits, long n) {
        if (hits < 0 || hits > n) {
            throw new IllegalArgumentException(hits + " hits of " + n);
        }
        if (n == 0) {
            return Optional.empty();
        }
        double share = (double) hits / n;
        double zz = Z * Z / n;
        double middle = (share + zz / 2) / (1 + zz);
        double half = Z / (1 + zz) * Math.sqrt(share * (1 - share) / n + zz / (4.0 * n));
        return Optional.of(new WilsonInterval(percent(middle - half), percent(middle + half)));
    }

    private static BigDecimal percent(double share) {
        return BigDecimal.valueOf(Math.max(0, Math.min(1, share)) * 100).setScale(2, RoundingMode.HALF_UP);
    }
}
