package io.telcopledge.reporting.report.seal.bundle;

import io.telcopledge.reporting.report.seal.SealedReport;
import io.telcopledge.reporting.report.seal.signing.ReportKey;
import java.util.List;

/**
 * What is given to who wants to check a sealed report.
 *
 * @param report canonical JSON
 * @param seal the signed manifest: a JWS in compact form
 * @param commitments the file that the figures were computed by
 * @param sums the evidence, added up by quarter
 * @param keys that ever sealed; who checks compares the one that is named with where the operator publishes it
 */
public record Bundle(String report, String seal, String commitments, String sums, List<ReportKey> keys) {

    public Bundle {
        keys = List.copyOf(keys);
    }

    public static Bundle of(SealedReport sealed, List<ReportKey> keys) {
        return new Bundle(sealed.report(), sealed.seal(), sealed.commitments(), sealed.sums(), keys);
    }
}
