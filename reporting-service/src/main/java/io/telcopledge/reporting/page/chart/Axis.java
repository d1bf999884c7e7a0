package io.telcopledge.reporting.page.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

/**
 * An upright axis with round numbers at equal steps.
 *
 * @param low the number at its foot
 * @param high the number at its head
 * @param step from one round number to the next
 */
record Axis(double low, double high, double step) {

    /** Pixels from the drawing's upper edge. */
    static final double HEAD = 28;

    static final double FOOT = 150;

    private static final int STEPS = 3;

    /**
     * Over all of the numbers, at least one. It does not begin at zero: figures differ by less than their size, and the
     * numbers beside it say so.
     */
    static Axis over(List<BigDecimal> numbers, String unit) {
        double least =
                numbers.stream().mapToDouble(BigDecimal::doubleValue).min().orElseThrow();
        double most =
                numbers.stream().mapToDouble(BigDecimal::doubleValue).max().orElseThrow();
        if (least == most) {
            double around = Math.max(1, Math.abs(least) / 20);
            most += around;
            least -= around;
        }
        double floor = numbers.stream().allMatch(number -> number.signum() >= 0) ? 0 : Double.NEGATIVE_INFINITY;
        double ceiling = unit.equals("%") ? 100 : Double.POSITIVE_INFINITY;
        least = Math.max(floor, least);
        most = Math.max(least, Math.min(ceiling, most));
        double step = round((most - least) / STEPS);
        if (unit.equals("1")) {
            step = Math.max(1, step);
        }
        return new Axis(Math.floor(least / step) * step, Math.ceil(most / step) * step, step);
    }

    /** 1, 2 or 5 times a power of ten, not less than the size. */
    private static double round(double size) {
        double power = Math.pow(10, Math.floor(Math.log10(size)));
        double times = size / power;
        return power * (times <= 1 ? 1 : times <= 2 ? 2 : times <= 5 ? 5 : 10);
    }

    List<BigDecimal> steps() {
        int places = (int) Math.max(0, -Math.floor(Math.log10(step)));
        return LongStream.rangeClosed(0, Math.round((high - low) / step))
                .mapToObj(at -> BigDecimal.valueOf(low + at * step).setScale(places, RoundingMode.HALF_UP))
                .toList();
    }

    double y(BigDecimal number) {
        return FOOT - (FOOT - HEAD) * (number.doubleValue() - low) / (high - low);
    }

    static String text(double place) {
        return String.format(Locale.ROOT, "%.1f", place);
    }
}
