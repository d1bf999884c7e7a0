package io.telcopledge.reporting.regime;

import io.telcopledge.reporting.commitment.Bound;
import io.telcopledge.reporting.commitment.Ratio;
import io.telcopledge.reporting.commitment.Target;
import io.telcopledge.reporting.commitment.Words;
import io.telcopledge.reporting.verdict.Verdict;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is told to a regime.
 *
 * @param verdict null where the regime has no target for it and nothing is missing
 * @param reason why it is unproven, or how far the figure is certain; empty words where there is nothing to say
 */
public record RegimeFigure(
        RegimeMeasure measure, Finding finding, @Nullable Verdict verdict, Words reason) {

    private static final Words NOTHING = new Words("", "");
    private static final Words BOUNDS = new Words(
            "等待时间按误差不超过 1 % 的分组统计，占比介于两值之间",
            "waits are counted in groups that are exact to 1 %: the share lies between the two");
    private static final Words STRADDLES =
            new Words("目标值落在统计误差范围内，无法判定", "the target lies between the bounds of what the counts can tell");

    public static RegimeFigure of(RegimeMeasure measure, RegimeFacts facts) {
        Finding finding = measure.quantity().find(facts);
        Ratio least = finding.least();
        Ratio most = finding.most();
        if (least == null || most == null) {
            return new RegimeFigure(measure, finding, Verdict.UNPROVEN, Objects.requireNonNull(finding.missing()));
        }
        Words bounds = least.equals(most) ? NOTHING : BOUNDS;
        Target target = measure.target();
        if (target == null) {
            return new RegimeFigure(measure, finding, null, bounds);
        }
        if (target.isKeptBy(least) != target.isKeptBy(most)) {
            return new RegimeFigure(measure, finding, Verdict.UNPROVEN, STRADDLES);
        }
        return new RegimeFigure(measure, finding, verdict(target.isKeptBy(least), facts.isOver()), bounds);
    }

    /** Whether there is a figure without bounds. */
    public boolean isExact() {
        Ratio least = finding.least();
        return least != null && least.equals(finding.most());
    }

    /** In the measure's unit, to two decimals. */
    public Optional<BigDecimal> least() {
        return value(finding.least());
    }

    /** The same as {@link #least()} where the figure is exact. */
    public Optional<BigDecimal> most() {
        return value(finding.most());
    }

    private Optional<BigDecimal> value(@Nullable Ratio figure) {
        Target target = measure.target() == null
                ? new Target(Bound.AT_LEAST, BigDecimal.ZERO, measure.quantity().unit(), NOTHING)
                : measure.target();
        return Optional.ofNullable(figure).map(ratio -> target.valueOf(ratio, 2));
    }

    private static Verdict verdict(boolean kept, boolean isOver) {
        if (kept) {
            return Verdict.MET;
        }
        return isOver ? Verdict.MISSED : Verdict.AT_RISK;
    }
}
