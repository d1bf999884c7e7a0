package io.telcopledge.reporting.report.seal;

import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.report.Person;
import java.time.Instant;

/**
 * One revision of a quarter's report, as it is kept for ever.
 *
 * @param report canonical JSON
 * @param seal the signed manifest: a JWS in compact form
 * @param commitments the file that the figures were computed by
 * @param sums the evidence, added up by quarter, that the figures were computed from
 * @param reason why it was restated, in the sealer's words; empty in revision 0
 */
public record SealedReport(
        Quarter quarter,
        int revision,
        String report,
        String seal,
        String keyId,
        String commitments,
        String sums,
        String reason,
        Person sealedBy,
        Instant sealedAt) {}
