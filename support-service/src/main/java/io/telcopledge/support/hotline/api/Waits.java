package io.telcopledge.support.hotline.api;

import io.telcopledge.kit.sketch.Sketch;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How waits are distributed: each percentile in seconds, at most 1 % beside the exact one, or null where nobody waited.
 *
 * @param calls whose waits are known
 */
public record Waits(
        @Nullable BigDecimal p50,
        @Nullable BigDecimal p90,
        @Nullable BigDecimal p95,
        long calls) {

    static Waits of(Sketch sketch) {
        return new Waits(seconds(sketch, 0.5), seconds(sketch, 0.9), seconds(sketch, 0.95), sketch.count());
    }

    private static @Nullable BigDecimal seconds(Sketch sketch, double quantile) {
        // Microseconds, so that rounding adds nothing worth naming to the sketch's own error.
        return sketch.quantile(quantile).isEmpty()
                ? null
                : BigDecimal.valueOf(sketch.quantile(quantile).getAsDouble())
                        .movePointLeft(3)
                        .setScale(6, RoundingMode.HALF_UP)
                        .stripTrailingZeros();
    }
}
