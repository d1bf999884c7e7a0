package io.telcopledge.support.troubleticket;

import java.util.Arrays;
import java.util.Optional;

/** How a filter compares (TMF630, the operators that may follow an attribute's name). */
public enum Comparison {
    EQ("="),
    GT(">"),
    GTE(">="),
    LT("<"),
    LTE("<=");

    private final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    public String sign() {
        return sign;
    }

    /** The one that a query's name ends with, such as {@code creationDate.gte}. */
    public static Optional<Comparison> endOf(String name) {
        return Arrays.stream(values())
                .filter(comparison -> name.endsWith(comparison.suffix()))
                .findFirst();
    }

    /** What it adds to the attribute's name. */
    public String suffix() {
        return "." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
