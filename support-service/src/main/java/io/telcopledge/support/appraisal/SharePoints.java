package io.telcopledge.support.appraisal;

import io.telcopledge.kit.figures.WilsonInterval;
import java.math.BigDecimal;

/**
 * The points of a share: what it is at least, with 95 % confidence (the lower bound of {@link WilsonInterval}, in
 * percent). Three good ratings of three do not win against ninety of a hundred, and who wants more points needs more
 * customers who say so.
 */
final class SharePoints {

    private SharePoints() {}

    /**
     * Points, 0 to 100 with two decimals.
     *
     * @param n at least 1
     */
    static BigDecimal of(long hits, long n) {
        return WilsonInterval.of(hits, n)
                .map(WilsonInterval::low)
                .orElseThrow(() -> new IllegalArgumentException("a share of nothing has no points"));
    }
}
