package io.telcopledge.reporting.commitment;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a figure is held against.
 *
 * @param bound on which side of it the promise is kept
 * @param value the target
 * @param unit what the value is counted in
 * @param words the target as the public reads it
 */
public record Target(Bound bound, BigDecimal value, Unit unit, Words words) {

    /** Exact: both sides are multiplied out, nothing is divided, so that 30.0003 s is more than 30 s. */
    public boolean isKeptBy(Ratio figure) {
        return bound.allows(compare(figure));
    }

    /** Whether each single case must keep it, so that one that does not decides. */
    public boolean leavesNoMiss() {
        return unit == Unit.PERCENT && bound == Bound.AT_LEAST && value.compareTo(BigDecimal.valueOf(100)) == 0;
    }

    /**
     * The figure as a number in the target's unit, rounded for people: to so many decimals, and to more where rounding
     * would hide on which side of the target it lies.
     */
    public BigDecimal valueOf(Ratio figure, int decimals) {
        int side = compare(figure);
        BigDecimal rounded;
        int scale = decimals;
        do {
            rounded = unit.dividend(figure).divide(unit.divisor(figure), scale++, RoundingMode.HALF_UP);
        } while (Integer.signum(rounded.compareTo(value)) != side && scale <= 18);
        return rounded;
    }

    private int compare(Ratio figure) {
        return Integer.signum(unit.dividend(figure).compareTo(value.multiply(unit.divisor(figure))));
    }
}
