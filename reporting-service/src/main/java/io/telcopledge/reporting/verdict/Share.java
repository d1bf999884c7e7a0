package io.telcopledge.reporting.verdict;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A part of a whole, exact.
 *
 * @param part from 0 to {@code whole}
 * @param whole zero where there was nothing to have a part of, which is complete
 */
public record Share(long part, long whole) implements Comparable<Share> {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public static final Share ALL = new Share(1, 1);
    public static final Share NONE = new Share(0, 1);

    public Share {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException("no share: " + part + " of " + whole);
        }
    }

    public boolean isWhole() {
        return part == whole;
    }

    public boolean isNothing() {
        return part == 0 && whole > 0;
    }

    public boolean isAtLeast(BigDecimal percent) {
        return BigDecimal.valueOf(part).multiply(HUNDRED).compareTo(percent.multiply(BigDecimal.valueOf(whole))) >= 0;
    }

    /** In percent with two decimals, rounded down: 99.996 % must not read as complete. */
    public BigDecimal percent() {
        return whole == 0
                ? HUNDRED.setScale(2, RoundingMode.UNNECESSARY)
                : BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), 2, RoundingMode.DOWN);
    }

    public Share least(Share other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** By size; shares of different wholes can be equal in size. */
    @Override
    public int compareTo(Share other) {
        Share mine = whole == 0 ? ALL : this;
        Share theirs = other.whole == 0 ? ALL : other;
        return BigDecimal.valueOf(mine.part)
                .multiply(BigDecimal.valueOf(theirs.whole))
                .compareTo(BigDecimal.valueOf(theirs.part).multiply(BigDecimal.valueOf(mine.whole)));
    }
}
