package io.telcopledge.contracts.network;

import io.telcopledge.contracts.EventData;
import io.telcopledge.contracts.InvalidEvent;
import io.telcopledge.contracts.Require;

/**
 * The full state of a region's coverage in a month; the newest revision replaces the older ones. Counts, so that
 * regions and months are added by their weight and never averaged.
 *
 * @param region where
 * @param month of the operator's calendar, such as {@code 2026-07}
 * @param method how the signal was found
 * @param weighting what {@code covered} and {@code assessed} count
 * @param thresholdRsrpDbm the least reference signal received power (3GPP TS 36.214, clause 5.1.1; TS 38.215, clause
 *     5.1.1) at which a point counts as covered, in dBm: -156 to -31
 * @param covered those of the assessed that reach the threshold
 * @param assessed all of which the signal is known
 * @param revision grows with each publication of the region's month
 */
public record CoverageAssessed(
        String region,
        String month,
        CoverageMethod method,
        CoverageWeighting weighting,
        int thresholdRsrpDbm,
        long covered,
        long assessed,
        long revision)
        implements EventData {

    public CoverageAssessed {
        Require.id("region", region);
        Require.month("month", month);
        Require.present("method", method);
        Require.present("weighting", weighting);
        Require.between("thresholdRsrpDbm", thresholdRsrpDbm, -156, -31);
        Require.between("covered", covered, 0, Long.MAX_VALUE);
        Require.between("assessed", assessed, 0, Long.MAX_VALUE);
        Require.between("revision", revision, 1, Long.MAX_VALUE);
        if (covered > assessed) {
            throw new InvalidEvent("covered", "must not exceed assessed");
        }
    }

    @Override
    public String key() {
        return region + "/" + month;
    }
}
