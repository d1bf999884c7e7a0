package io.telcopledge.contracts.reporting;

import io.telcopledge.contracts.Require;
import java.time.Instant;
import java.util.regex.Pattern;

/**
 * One sealed revision of a quarter's report; who fetches it can check that it is this one.
 *
 * @param quarter such as {@code 2026-Q3}
 * @param revision 0 for the first, then one more for each restatement
 * @param reportSha256 of the report's bytes, hexadecimal
 * @param manifestSha256 of the manifest's bytes, which names the evidence and is what was signed, hexadecimal
 * @param keyId of the key that signed it
 */
public record ReportSeal(
        String quarter, long revision, String reportSha256, String manifestSha256, String keyId, Instant sealedAt) {

    private static final Pattern QUARTER = Pattern.compile("[12][0-9]{3}-Q[1-4]");
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    public ReportSeal {
        Require.matching("quarter", quarter, QUARTER);
        Require.between("revision", revision, 0, Integer.MAX_VALUE);
        Require.matching("reportSha256", reportSha256, SHA_256);
        Require.matching("manifestSha256", manifestSha256, SHA_256);
        Require.id("keyId", keyId);
        Require.instant("sealedAt", sealedAt);
    }
}
