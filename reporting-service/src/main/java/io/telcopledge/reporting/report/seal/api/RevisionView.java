package io.telcopledge.reporting.report.seal.api;

import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.report.Checksum;
import io.telcopledge.reporting.report.seal.SealedReport;
import io.telcopledge.reporting.report.seal.signing.Seal;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A sealed revision, as JSON.
 *
 * @param href of its bytes
 * @param supersededBy the revision that corrects it, or null
 */
record RevisionView(
        Quarter quarter,
        int revision,
        OffsetDateTime sealedAt,
        String reason,
        String reportSha256,
        String manifestSha256,
        String keyId,
        String href,
        @Nullable Integer supersededBy) {

    static RevisionView of(SealedReport sealed, int newest, OperatorTime time) {
        return new RevisionView(
                sealed.quarter(),
                sealed.revision(),
                time.local(sealed.sealedAt()),
                sealed.reason(),
                Checksum.of(sealed.report()),
                new Seal(sealed.seal()).manifestSha256(),
                sealed.keyId(),
                Addresses.revision(sealed.quarter(), sealed.revision()),
                sealed.revision() < newest ? (Integer) newest : null);
    }
}
