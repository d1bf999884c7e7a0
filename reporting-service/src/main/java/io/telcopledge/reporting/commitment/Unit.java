package io.telcopledge.reporting.commitment;

import java.math.BigDecimal;

/** What a target is counted in, and what one of it is in the numerators of the formulas. */
public enum Unit {
    /** Numerators are milliseconds. */
    SECONDS("s", 2, 1, 1_000),
    /** Numerators are those of the whole that kept the promise. */
    PERCENT("%", 2, 100, 1),
    /** Numerators are the things themselves. */
    COUNT("1", 0, 1, 1),
    /** Numerators are milliseconds. */
    HOURS("h", 2, 1, 3_600_000);

    private final String symbol;
    private final int decimals;
    private final BigDecimal times;
    private final BigDecimal per;

    Unit(String symbol, int decimals, int times, int per) {
        this.symbol = symbol;
        this.decimals = decimals;
        this.times = BigDecimal.valueOf(times);
        this.per = BigDecimal.valueOf(per);
    }

    /** UCUM's symbol, as the commitments file and the reports write it. */
    public String symbol() {
        return symbol;
    }

    /** To how many of them people read a figure; things are not divided. */
    public int decimals() {
        return decimals;
    }

    /** A number with its unit, as people write it. */
    public String of(String number) {
        return this == COUNT ? number : number + " " + symbol;
    }

    /** The value is {@code dividend / divisor}, both exact. */
    BigDecimal dividend(Ratio ratio) {
        return BigDecimal.valueOf(ratio.numerator()).multiply(times);
    }

    BigDecimal divisor(Ratio ratio) {
        return BigDecimal.valueOf(ratio.denominator()).multiply(per);
    }
}
