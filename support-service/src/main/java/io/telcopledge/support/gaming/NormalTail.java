package io.telcopledge.support.gaming;

/** The upper tail of the standard normal distribution. */
final class NormalTail {

    private static final double SERIES_UP_TO = 2.5;
    private static final int TERMS = 200;

    private NormalTail() {}

    /** The probability of a value above {@code z}; relative error below 10⁻⁹ for z up to 30. */
    static double above(double z) {
        if (z < 0) {
            return 1 - above(-z);
        }
        double density = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
        return z < SERIES_UP_TO ? 0.5 - density * series(z) : density * fraction(z);
    }

    /** Φ(z) = 1/2 + φ(z) (z + z³/3 + z⁵/(3·5) + …): Abramowitz and Stegun 26.2.11. */
    private static double series(double z) {
        double term = z;
        double sum = z;
        for (int i = 1; i < TERMS; i++) {
            term *= z * z / (2 * i + 1);
            sum += term;
        }
        return sum;
    }

    /** Q(z) = φ(z) · 1/(z + 1/(z + 2/(z + 3/(z + …)))): Abramowitz and Stegun 26.2.14. */
    private static double fraction(double z) {
        double rest = z;
        for (int i = TERMS; i >= 1; i--) {
            rest = z + i / rest;
        }
        return 1 / rest;
    }
}
