package io.telcopledge.reporting.scorecard;

import io.telcopledge.kit.figures.WilsonInterval;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.commitment.Commitment;
import io.telcopledge.reporting.commitment.FigureKind;
import io.telcopledge.reporting.commitment.Ratio;
import io.telcopledge.reporting.verdict.Judgement;
import io.telcopledge.reporting.verdict.Measurement;
import io.telcopledge.reporting.verdict.Share;
import io.telcopledge.reporting.verdict.Verdict;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One promise in one quarter.
 *
 * @param leftOut how many the promise's exclusions keep out of the denominator
 */
public record Score(
        Commitment commitment,
        Quarter quarter,
        Measurement measurement,
        long leftOut,
        Share completeness,
        Judgement judgement) {

    /** The figure in the target's unit, to so many decimals; empty without evidence of one. */
    public Optional<BigDecimal> value(int decimals) {
        return isUnknown()
                ? Optional.empty()
                : measurement.figure().map(figure -> commitment.target().valueOf(figure, decimals));
    }

    /** By how much the figure lies above (positive) or below the target. */
    public Optional<BigDecimal> difference(int decimals) {
        return value(decimals).map(value -> value.subtract(commitment.target().value()));
    }

    /** Empty where nothing was found that could be counted. */
    public Optional<Long> numerator() {
        return isUnknown() ? Optional.empty() : Optional.of(measurement.numerator());
    }

    /** Whether its figures are left out to protect people. */
    public boolean isWithheld() {
        return judgement.equals(Judgement.WITHHELD);
    }

    /** Nothing was found, and it is not proven that there was nothing: a zero would read as a finding. */
    private boolean isUnknown() {
        return judgement.verdict() == Verdict.UNPROVEN && measurement.numerator() == 0;
    }

    /** What the quarter still has. */
    public Optional<Budget> budget() {
        return judgement.verdict() == Verdict.NOT_DUE ? Optional.empty() : Budget.of(this);
    }

    /** The unrounded figure. */
    public Optional<Ratio> figure() {
        return measurement.figure();
    }

    /** Between what the share of all lies with 95 % confidence, where those who answered are a part of them. */
    public Optional<WilsonInterval> interval() {
        return commitment.measure().formula().kind() == FigureKind.SURVEY
                ? WilsonInterval.of(measurement.numerator(), measurement.denominator())
                : Optional.empty();
    }
}
