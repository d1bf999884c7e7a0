package io.telcopledge.support.page;

import io.telcopledge.kit.figures.FigureText;
import io.telcopledge.kit.language.Language;
import io.telcopledge.support.figures.AverageWait;
import io.telcopledge.support.figures.Share;
import io.telcopledge.support.hotline.IntervalCounts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** The call centre's figures as people read them. */
public record CallFigures(FigureText text) {

    private static final BigDecimal SMALLEST_PROBABILITY = new BigDecimal("0.001");
    private static final BigDecimal SMALLEST_MEAN = new BigDecimal("0.1");
    private static final BigDecimal PROMISED_SECONDS =
            BigDecimal.valueOf(IntervalCounts.TARGET_MILLIS).movePointLeft(3);

    /** Fine enough that a quotient of two sums of a quarter's calls lies on its own side of the promise. */
    private static final int FINE = 15;

    public static CallFigures in(Language language) {
        return new CallFigures(new FigureText(language));
    }

    public String seconds(@Nullable BigDecimal seconds) {
        return text.of(seconds, 1, "s");
    }

    /** An average that is held against the promise. */
    public String average(AverageWait wait) {
        BigDecimal seconds = wait.calls() == 0
                ? null
                : BigDecimal.valueOf(wait.waitMillis(), 3)
                        .divide(BigDecimal.valueOf(wait.calls()), FINE, RoundingMode.HALF_UP);
        return text.beside(seconds, PROMISED_SECONDS, 1, "s");
    }

    public String percent(@Nullable BigDecimal percent) {
        return text.of(percent, 1, "%");
    }

    /** Such as {@code 0.074}; how much smaller than a thousandth it is says nothing to people. */
    public static String probability(@Nullable BigDecimal probability) {
        return probability == null || probability.compareTo(SMALLEST_PROBABILITY) >= 0
                ? FigureText.number(probability, 3)
                : "< " + SMALLEST_PROBABILITY.toPlainString();
    }

    /** A mean of things that are counted: what is rare is not said to be nothing. */
    public static String mean(@Nullable BigDecimal mean) {
        if (mean == null) {
            return FigureText.NONE;
        }
        if (mean.signum() == 0) {
            return "0";
        }
        return mean.compareTo(SMALLEST_MEAN) < 0 ? "< " + SMALLEST_MEAN.toPlainString() : FigureText.number(mean, 1);
    }

    /** Such as {@code 83.0 % (830 / 1,000)}. */
    public String share(Share share) {
        return share.percent() == null
                ? FigureText.NONE
                : percent(share.percent()) + " (" + FigureText.count(share.numerator()) + " / "
                        + FigureText.count(share.denominator()) + ")";
    }
}
