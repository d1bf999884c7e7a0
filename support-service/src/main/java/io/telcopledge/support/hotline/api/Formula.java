package io.telcopledge.support.hotline.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.telcopledge.support.figures.Share;
import io.telcopledge.support.hotline.IntervalCounts;
import io.telcopledge.support.hotline.ServiceLevelFormula;

/** A service level by one of the formulas, with the formula in words. */
public record Formula(String formula, @JsonUnwrapped Share share) {

    static Formula of(ServiceLevelFormula formula, IntervalCounts counts) {
        return new Formula(formula.formula(), Share.of(formula.numerator(counts), formula.denominator(counts)));
    }
}
