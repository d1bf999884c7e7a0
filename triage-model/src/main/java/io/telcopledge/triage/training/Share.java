package io.telcopledge.triage.training;

import java.util.Locale;

/** A share with what it is made of. */
public record Share(int numerator, int denominator) {

    /** 0 to 1; not a number where there was nothing to count. */
    public double value() {
        return denominator == 0 ? Double.NaN : (double) numerator / denominator;
    }

    @Override
    public String toString() {
        return denominator == 0
                ? "none"
                : String.format(Locale.ROOT, "%.1f %% (%d/%d)", 100 * value(), numerator, denominator);
    }
}
