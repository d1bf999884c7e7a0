package io.telcopledge.reporting.scorecard;

import java.time.YearMonth;

/**
 * A region's coverage as assessed in a month.
 *
 * @param weighting what is counted
 * @param thresholdRsrpDbm from which signal on it is counted as covered
 */
public record RegionMonth(
        String region, YearMonth month, String weighting, long thresholdRsrpDbm, long covered, long assessed)
        implements Tally {

    /** The same under a region's declared name. */
    public RegionMonth of(String declared) {
        return new RegionMonth(declared, month, weighting, thresholdRsrpDbm, covered, assessed);
    }
}
