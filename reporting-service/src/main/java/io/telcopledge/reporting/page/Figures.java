package io.telcopledge.reporting.page;

import io.telcopledge.kit.language.Language;
import io.telcopledge.reporting.commitment.FigureKind;
import io.telcopledge.reporting.commitment.Formula;
import io.telcopledge.reporting.commitment.Ratio;
import io.telcopledge.reporting.commitment.Unit;
import io.telcopledge.reporting.commitment.Words;
import io.telcopledge.reporting.scorecard.Score;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** A score's figures as people read them; a figure that there is none of is a dash. */
record Figures(Score score, Language language) {

    static final String NONE = "—";

    String value() {
        return score.value(unit().decimals()).map(this::withUnit).orElse(NONE);
    }

    /** Another figure of the same promise. */
    String value(Ratio figure) {
        return withUnit(score.commitment().target().valueOf(figure, unit().decimals()));
    }

    /** How far from the target, with its sign. */
    String difference() {
        return score.difference(unit().decimals()).map(this::signed).orElse(NONE);
    }

    /** How far from another quarter's figure. */
    String changeFrom(Score previous) {
        Optional<BigDecimal> before = previous.value(unit().decimals());
        return score.value(unit().decimals())
                .flatMap(now -> before.map(now::subtract))
                .map(this::signed)
                .orElse(NONE);
    }

    /** What the figure was divided from. */
    String counted() {
        if (score.commitment().measure().formula().kind() == FigureKind.AWAITED) {
            return NONE;
        }
        String numerator = score.numerator().map(Figures::grouped).orElse(NONE);
        return counted(numerator, score.measurement().denominator()) + running() + leftOut() + confidence();
    }

    /** The same of other days; there may have been nothing to divide by. */
    String counted(long numerator, long denominator) {
        return counted(grouped(numerator), denominator);
    }

    String completeness() {
        return score.completeness().percent().toPlainString() + " %";
    }

    private String counted(String numerator, long denominator) {
        Formula formula = score.commitment().measure().formula();
        return formula.counted().in(language).formatted(numerator, grouped(denominator));
    }

    private String running() {
        long running = score.measurement().running();
        return running == 0
                ? ""
                : new Words("，另有 %s 件期限未到", ", %s still running").in(language).formatted(grouped(running));
    }

    private String leftOut() {
        return score.leftOut() == 0
                ? ""
                : new Words("，例外未计 %s", ", %s left out").in(language).formatted(grouped(score.leftOut()));
    }

    private String confidence() {
        return score.interval()
                .map(interval -> new Words("，95 %% 置信区间 %s–%s %%", ", 95 %% confidence: %s–%s %%")
                        .in(language)
                        .formatted(
                                interval.low().toPlainString(), interval.high().toPlainString()))
                .orElse("");
    }

    private String signed(BigDecimal difference) {
        String sign = difference.signum() > 0 ? "+" : difference.signum() < 0 ? "−" : "±";
        String size = number(difference.abs());
        return sign + (unit() == Unit.PERCENT ? size + new Words(" 个百分点", " pp").in(language) : unit().of(size));
    }

    private String withUnit(BigDecimal value) {
        return unit().of(number(value));
    }

    private Unit unit() {
        return score.commitment().target().unit();
    }

    static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String number(BigDecimal number) {
        return String.format(Locale.ROOT, "%,." + number.scale() + "f", number);
    }
}
