package io.telcopledge.support.appraisal.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.telcopledge.kit.figures.WilsonInterval;
import io.telcopledge.support.figures.Share;
import org.jspecify.annotations.Nullable;

/**
 * A share and how far it can be relied on.
 *
 * @param interval between what it lies with 95 % confidence, in percent; null where there is nothing to be a share of
 */
public record ShareView(
        @JsonUnwrapped Share share, @Nullable WilsonInterval interval) {

    static ShareView of(long numerator, long denominator) {
        return new ShareView(
                Share.of(numerator, denominator),
                WilsonInterval.of(numerator, denominator).orElse(null));
    }
}
