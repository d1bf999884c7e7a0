package io.telcopledge.reporting.regime;

import io.telcopledge.reporting.commitment.Ratio;
import io.telcopledge.reporting.commitment.Words;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the evidence says of a quantity: a figure, exact or between two bounds, or what is missing for one.
 *
 * @param least null where something is missing
 * @param most the same as {@code least} where the figure is exact
 * @param changePercent on the quarter before; null where that is not told
 * @param missing null where nothing is
 */
public record Finding(
        @Nullable Ratio least,
        @Nullable Ratio most,
        @Nullable BigDecimal changePercent,
        @Nullable Words missing) {

    public static Finding missing(Words what) {
        return new Finding(null, null, null, what);
    }

    public static Finding exact(Ratio figure) {
        return between(figure, figure);
    }

    static Finding between(Ratio least, Ratio most) {
        return new Finding(least, most, null, null);
    }

    /** The same beside the quarter before. */
    public Finding changed(@Nullable BigDecimal percent) {
        return new Finding(least, most, percent, missing);
    }
}
