package io.telcopledge.reporting.report.seal.verify;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.telcopledge.reporting.report.Checksum;
import io.telcopledge.reporting.report.seal.Manifest;
import io.telcopledge.reporting.report.seal.SealedReport;
import io.telcopledge.reporting.report.seal.signing.ReportKey;
import io.telcopledge.reporting.report.seal.signing.Seal;
import io.telcopledge.reporting.report.seal.verify.Check.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds what is kept of a revision against its seal; needs no evidence. */
public final class KeptChecks {

    private KeptChecks() {}

    /** Of a revision among the others. */
    public static List<Check> of(SealedReport kept, Optional<SealedReport> before, List<ReportKey> published) {
        List<Check> checks = new ArrayList<>(alone(kept, published));
        try {
            checks.add(hash(
                    Subject.PREDECESSOR,
                    "the manifest of the revision before",
                    String.valueOf(new Seal(kept.seal()).manifest().supersedes()),
                    before.map(earlier -> new Seal(earlier.seal()).manifestSha256())
                            .orElse("null")));
        } catch (JsonProcessingException broken) {
            // Said already: there is no manifest.
            return checks;
        }
        return checks;
    }

    /** Of a revision by itself. */
    public static List<Check> alone(SealedReport kept, List<ReportKey> published) {
        Seal seal = new Seal(kept.seal());
        try {
            Manifest manifest = seal.manifest();
            List<Check> checks = new ArrayList<>(List.of(
                    signature(seal, kept, published),
                    hash(Subject.REPORT, "the report", manifest.reportSha256(), Checksum.of(kept.report())),
                    hash(
                            Subject.COMMITMENTS,
                            "the commitments file",
                            manifest.commitmentsSha256(),
                            Checksum.of(kept.commitments()))));
            String sums = manifest.sumsSha256();
            if (sums != null) {
                checks.add(hash(Subject.SUMS, "the summed evidence", sums, Checksum.of(kept.sums())));
            }
            return checks;
        } catch (JsonProcessingException broken) {
            return List.of(Check.of(Subject.SIGNATURE, List.of("the seal holds no manifest")));
        }
    }

    private static Check signature(Seal seal, SealedReport kept, List<ReportKey> published) {
        Optional<ReportKey> key = published.stream()
                .filter(candidate -> candidate.id().equals(kept.keyId()))
                .findFirst();
        if (key.isEmpty()) {
            return Check.uncheckable(Subject.SIGNATURE, "no published key is " + kept.keyId());
        }
        return Check.of(
                Subject.SIGNATURE,
                seal.isSignedBy(key.get())
                        ? List.of()
                        : List.of("the manifest is not what " + kept.keyId() + " signed"));
    }

    private static Check hash(Subject subject, String what, String sealed, String kept) {
        return Check.of(
                subject,
                sealed.equals(kept)
                        ? List.of()
                        : List.of(what + " has the SHA-256 " + kept + ", sealed was " + sealed));
    }
}
