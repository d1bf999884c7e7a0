package io.telcopledge.support.staffing;

/** What a formula needs: a finite number above 0. */
final class Positive {

    private Positive() {}

    static double require(String name, double value) {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(name + " is not a positive number: " + value);
        }
        return value;
    }
}
