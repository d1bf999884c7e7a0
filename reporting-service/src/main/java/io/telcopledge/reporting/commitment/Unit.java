package io.telcopledge.reporting.commitment;

import java.math.BigDecimal;

/** What a target is counted in, and what one of it is in the numerators of the formulas. */
public enum Unit {
    /** Numerators are milliseconds. */
    SECONDS("s", 1, 1_000),
    /** Numerators are those of the whole that kept the promise. */
    PERCENT("%", 100, 1),
    /** Numerators are the things themselves. */
    COUNT("1", 1, 1);

    private final String symbol;
    private final BigDecimal times;
    private final BigDecimal per;

    Unit(String symbol, int times, int per) {
        this.symbol = symbol;
        this.times = BigDecimal.valueOf(times);
        this.per = BigDecimal.valueOf(per);
    }

    /** UCUM's symbol, as the commitments file and the reports write it. */
    public String symbol() {
        return symbol;
    }

    /** What people read behind a number; nothing behind a number of things. */
    public String suffix() {
        return this == COUNT ? "" : symbol;
    }

    /** The value is {@code dividend / divisor}, both exact. */
    BigDecimal dividend(Ratio ratio) {
        return BigDecimal.valueOf(ratio.numerator()).multiply(times);
    }

    BigDecimal divisor(Ratio ratio) {
        return BigDecimal.valueOf(ratio.denominator()).multiply(per);
    }
}
