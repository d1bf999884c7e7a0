package io.telcopledge.reporting.report.seal.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.telcopledge.reporting.report.Checksum;
import io.telcopledge.reporting.report.seal.Manifest;
import io.telcopledge.reporting.report.seal.SealedReport;
import io.telcopledge.reporting.report.seal.signing.ReportKey;
import io.telcopledge.reporting.report.seal.signing.Seal;
import io.telcopledge.reporting.report.seal.verify.Check;
import io.telcopledge.reporting.report.seal.verify.Check.Subject;
import java.util.List;
import java.util.Optional;

/** Holds what is kept of a revision against its seal; needs no evidence. */
final class KeptChecks {

    private KeptChecks() {}

    static List<Check> of(SealedReport kept, Optional<SealedReport> before, List<ReportKey> published) {
        Seal seal = new Seal(kept.seal());
        try {
            Manifest manifest = seal.manifest();
            return List.of(
                    signature(seal, kept, published),
                    hash(Subject.REPORT, "the report", manifest.reportSha256(), Checksum.of(kept.report())),
                    hash(
                            Subject.COMMITMENTS,
                            "the commitments file",
                            manifest.commitmentsSha256(),
                            Checksum.of(kept.commitments())),
                    hash(
                            Subject.PREDECESSOR,
                            "the manifest of the revision before",
                            String.valueOf(manifest.supersedes()),
                            before.map(earlier -> new Seal(earlier.seal()).manifestSha256())
                                    .orElse("null")));
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
