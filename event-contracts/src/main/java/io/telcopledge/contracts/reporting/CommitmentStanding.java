package io.telcopledge.contracts.reporting;

import io.telcopledge.contracts.Require;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How one promise stands in one quarter; the newest revision replaces the older ones.
 *
 * @param commitment the promise
 * @param owner the department that answers for it
 * @param quarter of the operator's calendar, such as {@code 2026-Q3}
 * @param settled whether only a correction of the evidence can still change the verdict
 * @param reason why, in a line
 * @param numerator as the promise's formula says, or null without evidence of a figure
 * @param denominator what was counted; may be 0
 * @param completenessBasisPoints how much of the evidence is there, 0 to 10,000, rounded down
 * @param revision grows with each change that is told
 */
public record CommitmentStanding(
        String commitment,
        String owner,
        String quarter,
        CommitmentVerdict verdict,
        boolean settled,
        PublicWords reason,
        @Nullable Long numerator,
        long denominator,
        int completenessBasisPoints,
        long revision) {

    private static final Pattern QUARTER = Pattern.compile("[12][0-9]{3}-Q[1-4]");

    public CommitmentStanding {
        Require.id("commitment", commitment);
        Require.id("owner", owner);
        Require.matching("quarter", quarter, QUARTER);
        Require.present("verdict", verdict);
        Require.present("reason", reason);
        Require.optionalBetween("numerator", numerator, 0, Long.MAX_VALUE);
        Require.between("denominator", denominator, 0, Long.MAX_VALUE);
        Require.between("completenessBasisPoints", completenessBasisPoints, 0, 10_000);
        Require.between("revision", revision, 1, Long.MAX_VALUE);
    }
}
