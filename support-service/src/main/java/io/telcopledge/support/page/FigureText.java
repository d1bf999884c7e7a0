package io.telcopledge.support.page;

import io.telcopledge.support.figures.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Figures as people read them; what nothing proves is a dash, never a zero. */
public final class FigureText {

    private static final BigDecimal SMALLEST_PROBABILITY = new BigDecimal("0.001");

    private FigureText() {}

    public static String seconds(@Nullable BigDecimal seconds) {
        return seconds == null ? "–" : decimal(seconds, 1) + " s";
    }

    public static String percent(@Nullable BigDecimal percent) {
        return percent == null ? "–" : decimal(percent, 1) + " %";
    }

    /** To so many decimal places. */
    public static String decimal(@Nullable BigDecimal value, int places) {
        return value == null
                ? "–"
                : value.setScale(places, RoundingMode.HALF_UP).toPlainString();
    }

    /** Such as {@code 0.074}; how much smaller than a thousandth it is says nothing to people. */
    public static String probability(@Nullable BigDecimal probability) {
        return probability == null || probability.compareTo(SMALLEST_PROBABILITY) >= 0
                ? decimal(probability, 3)
                : "< " + SMALLEST_PROBABILITY.toPlainString();
    }

    /** Such as {@code 83.0 % (830 / 1,000)}. */
    public static String share(Share share) {
        return share.percent() == null
                ? "–"
                : percent(share.percent()) + " (" + count(share.numerator()) + " / " + count(share.denominator()) + ")";
    }

    public static String count(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
