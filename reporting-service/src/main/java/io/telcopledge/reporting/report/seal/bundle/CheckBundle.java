package io.telcopledge.reporting.report.seal.bundle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.telcopledge.contracts.EventJson;
import io.telcopledge.reporting.commitment.InvalidCommitments;
import io.telcopledge.reporting.commitment.file.CommitmentsFile;
import io.telcopledge.reporting.report.CanonicalJson;
import io.telcopledge.reporting.report.Person;
import io.telcopledge.reporting.report.application.CommitmentContents;
import io.telcopledge.reporting.report.content.CommitmentContent;
import io.telcopledge.reporting.report.content.ReportContent;
import io.telcopledge.reporting.report.seal.Manifest;
import io.telcopledge.reporting.report.seal.SealedContent;
import io.telcopledge.reporting.report.seal.SealedReport;
import io.telcopledge.reporting.report.seal.UnreadableSeal;
import io.telcopledge.reporting.report.seal.signing.Seal;
import io.telcopledge.reporting.report.seal.sums.SumsJson;
import io.telcopledge.reporting.report.seal.verify.Check;
import io.telcopledge.reporting.report.seal.verify.Check.Subject;
import io.telcopledge.reporting.report.seal.verify.JsonDifferences;
import io.telcopledge.reporting.report.seal.verify.KeptChecks;
import io.telcopledge.reporting.report.seal.verify.Verification;
import io.telcopledge.reporting.scorecard.Scoring;
import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Checks a bundle by itself: what it holds against its seal, and the figures against its evidence. */
public final class CheckBundle {

    /** Who sealed it is not published. */
    private static final Person NOBODY = new Person(null, "");

    private CheckBundle() {}

    /** @throws IOException where the seal holds no manifest, so that there is nothing to check against */
    public static Verification of(Bundle bundle, Set<String> operatorKeys) throws IOException {
        Manifest manifest = manifest(bundle);
        SealedReport sealed = new SealedReport(
                manifest.quarter(),
                manifest.revision(),
                bundle.report(),
                bundle.seal(),
                new Seal(bundle.seal()).keyId(),
                bundle.commitments(),
                bundle.sums(),
                "",
                NOBODY,
                manifest.sealedAt());
        List<Check> checks = new ArrayList<>(List.of(key(sealed.keyId(), operatorKeys)));
        checks.addAll(KeptChecks.alone(sealed, bundle.keys()));
        checks.add(figures(sealed, manifest));
        return new Verification(manifest.quarter(), manifest.revision(), checks);
    }

    /** The keys in a bundle are those of whoever made it: that one is the operator's, somebody else must say. */
    private static Check key(String keyId, Set<String> operatorKeys) {
        if (operatorKeys.isEmpty()) {
            return Check.uncheckable(Subject.KEY, "nobody says which keys are the operator's: name one with --key");
        }
        return Check.of(
                Subject.KEY,
                operatorKeys.contains(keyId)
                        ? List.of()
                        : List.of("signed by " + keyId + ", which is no key of the operator's: they are "
                                + String.join(", ", operatorKeys)));
    }

    private static Manifest manifest(Bundle bundle) throws IOException {
        try {
            return new Seal(bundle.seal()).manifest();
        } catch (JsonProcessingException broken) {
            throw new IOException("the seal holds no manifest", broken);
        }
    }

    private static Check figures(SealedReport sealed, Manifest manifest) {
        try {
            ReportContent report = SealedContent.of(sealed);
            List<CommitmentContent> computed = CommitmentContents.of(
                    CommitmentsFile.read("commitments.yaml", sealed.commitments())
                            .commitments(),
                    report.quarter(),
                    new Scoring(ZoneId.of(manifest.zone()), manifest.sealedAt()),
                    SumsJson.read(sealed.sums()).evidence());
            return Check.of(Subject.FIGURES, JsonDifferences.between(json(report.commitments()), json(computed)));
        } catch (InvalidCommitments | UnreadableSeal | IOException broken) {
            return Check.uncheckable(Subject.FIGURES, String.valueOf(broken.getMessage()));
        }
    }

    private static JsonNode json(List<CommitmentContent> commitments) throws IOException {
        return EventJson.MAPPER.readTree(CanonicalJson.of(commitments));
    }
}
