package io.telcopledge.reporting.commitment;

/**
 * A figure before any rounding.
 *
 * @param numerator counts or milliseconds, as the formula says
 * @param denominator what they are divided by; positive
 */
public record Ratio(long numerator, long denominator) {

    public Ratio {
        if (denominator <= 0) {
            throw new IllegalArgumentException("a ratio needs a positive denominator, not " + denominator);
        }
    }
}
