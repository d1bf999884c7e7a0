package io.telcopledge.reporting.report.seal.application;

import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.reporting.commitment.file.CommitmentsFile;
import io.telcopledge.reporting.evidence.EvidenceRange;
import io.telcopledge.reporting.evidence.MissedRange;
import io.telcopledge.reporting.report.Checksum;
import io.telcopledge.reporting.report.content.CanonicalReport;
import io.telcopledge.reporting.report.seal.Manifest;
import io.telcopledge.reporting.report.seal.SealedReport;
import io.telcopledge.reporting.report.seal.signing.ReportKey;
import io.telcopledge.reporting.report.seal.signing.Seal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** Makes the manifest of an edition and signs it. */
@ApplicationScoped
class Signing {

    /** What the evidence is at the time of the seal. */
    record Found(List<EvidenceRange> evidence, List<MissedRange> missed) {}

    private final SealingKey key;
    private final CommitmentsFile commitments;
    private final OperatorTime time;

    @Inject
    Signing(SealingKey key, CommitmentsFile commitments, OperatorTime time) {
        this.key = key;
        this.commitments = commitments;
        this.time = time;
    }

    ReportKey publicKey() {
        return key.required().published();
    }

    SealedReport sign(Proposal proposal, CanonicalReport report, Found found, SealReport.Request request) {
        Instant now = proposal.figures().readAt();
        String sums = proposal.sums();
        Manifest manifest = new Manifest(
                Manifest.FORM,
                request.quarter(),
                proposal.revision(),
                time.zone().getId(),
                now,
                report.checksum(),
                commitments.commitments().sha256(),
                Checksum.of(sums),
                formulas(proposal),
                proposal.narratives().stream()
                        .map(narrative -> new Manifest.NarrativeVersion(
                                narrative.department().id(), narrative.version()))
                        .toList(),
                found.evidence(),
                found.missed(),
                proposal.supersedes());
        return new SealedReport(
                request.quarter(),
                proposal.revision(),
                new String(report.bytes(), StandardCharsets.UTF_8),
                Seal.of(manifest, key.required()).jws(),
                publicKey().id(),
                commitments.text(),
                sums,
                proposal.revision() == 0 ? "" : request.reason(),
                request.sealer().sealer(),
                now);
    }

    private static List<String> formulas(Proposal proposal) {
        return proposal.figures().content().commitments().stream()
                .map(commitment -> commitment.measure().formula())
                .distinct()
                .sorted()
                .toList();
    }
}
