package io.telcopledge.reporting.report.seal.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.smallrye.mutiny.Uni;
import io.telcopledge.contracts.EventJson;
import io.telcopledge.reporting.commitment.Commitments;
import io.telcopledge.reporting.commitment.InvalidCommitments;
import io.telcopledge.reporting.commitment.file.CommitmentsFile;
import io.telcopledge.reporting.evidence.EvidenceRange;
import io.telcopledge.reporting.evidence.application.RebuildProjections;
import io.telcopledge.reporting.evidence.store.EvidenceRanges;
import io.telcopledge.reporting.report.narrative.Narrative;
import io.telcopledge.reporting.report.narrative.store.Narratives;
import io.telcopledge.reporting.report.seal.Manifest;
import io.telcopledge.reporting.report.seal.ReportForm;
import io.telcopledge.reporting.report.seal.SealedReport;
import io.telcopledge.reporting.report.seal.UnreadableSeal;
import io.telcopledge.reporting.report.seal.signing.Seal;
import io.telcopledge.reporting.report.seal.sums.SumsForm;
import io.telcopledge.reporting.report.seal.verify.Check;
import io.telcopledge.reporting.report.seal.verify.Check.Subject;
import io.telcopledge.reporting.report.seal.verify.CheckProgress;
import io.telcopledge.reporting.report.seal.verify.EvidenceDifferences;
import io.telcopledge.reporting.report.seal.verify.JsonDifferences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Computes a sealed report again from the evidence that its manifest names, by the code that composed it: the
 * transaction gets facts of its own, folded from that evidence, and sees them instead of those of today.
 */
@ApplicationScoped
class RecomputeReport {

    private final EvidenceRanges evidence;
    private final RebuildProjections facts;
    private final Narratives narratives;
    private final ProposeEdition propose;
    private final Commitments today;

    @Inject
    RecomputeReport(
            EvidenceRanges evidence,
            RebuildProjections facts,
            Narratives narratives,
            ProposeEdition propose,
            Commitments today) {
        this.evidence = evidence;
        this.facts = facts;
        this.narratives = narratives;
        this.propose = propose;
        this.today = today;
    }

    Uni<List<Check>> checks(
            Mutiny.Session session, SealedReport kept, Optional<SealedReport> before, CheckProgress progress) {
        Manifest manifest;
        try {
            manifest = new Seal(kept.seal()).manifest();
        } catch (JsonProcessingException broken) {
            return Uni.createFrom().item(List.of(uncheckable(Subject.EVIDENCE), uncheckable(Subject.RECOMPUTATION)));
        }
        Again again = new Again(kept, manifest, before);
        progress.willRead(
                manifest.evidence().stream().mapToLong(EvidenceRange::count).sum());
        return evidence.within(session, manifest.evidence())
                .map(found -> Check.of(Subject.EVIDENCE, EvidenceDifferences.between(manifest.evidence(), found)))
                .chain(ranges -> facts.within(session, manifest.evidence(), progress::hasRead)
                        .chain(() -> check(session, Subject.RECOMPUTATION, again, Optional.empty()))
                        .chain(asSealed -> check(session, Subject.COMMITMENTS_TODAY, again, Optional.of(today))
                                .map(now -> List.of(ranges, asSealed, now))));
    }

    /** What is computed again. */
    private record Again(SealedReport kept, Manifest manifest, Optional<SealedReport> before) {

        boolean holds(Narrative narrative) {
            return manifest.narratives()
                    .contains(
                            new Manifest.NarrativeVersion(narrative.department().id(), narrative.version()));
        }
    }

    private Uni<Check> check(Mutiny.Session session, Subject subject, Again again, Optional<Commitments> other) {
        return narratives
                .of(session, again.kept().quarter())
                .map(versions -> new ProposeEdition.Basis(
                        again.kept().quarter(),
                        other.orElseGet(() -> sealedCommitments(again.kept())),
                        Narrative.inEffect(
                                versions.stream().filter(again::holds).toList()),
                        again.before(),
                        again.manifest().sealedAt()))
                .chain(basis -> propose.in(session, basis))
                .map(proposal -> Check.of(subject, differences(again, proposal)))
                .onFailure(InvalidCommitments.class)
                .recoverWithItem(broken ->
                        Check.uncheckable(subject, "the kept commitments file is not valid: " + broken.getMessage()))
                .onFailure(UnreadableSeal.class)
                .recoverWithItem(broken -> Check.uncheckable(subject, String.valueOf(broken.getMessage())));
    }

    private static Commitments sealedCommitments(SealedReport kept) {
        return CommitmentsFile.read("the kept commitments file", kept.commitments())
                .commitments();
    }

    private static List<String> differences(Again again, Proposal computed) {
        SealedReport kept = again.kept();
        List<String> all = new ArrayList<>(differences(kept.report(), computed.sealedIn(formOf(kept), kept.reason())));
        if (again.manifest().sumsSha256() != null) {
            all.addAll(differences(kept.sums(), computed.sums(SumsForm.of(kept.sums()))));
        }
        return all;
    }

    private static ReportForm formOf(SealedReport kept) {
        try {
            return ReportForm.of(EventJson.MAPPER.readTree(kept.report()));
        } catch (JsonProcessingException broken) {
            return ReportForm.SECOND;
        }
    }

    private static List<String> differences(String kept, String computed) {
        if (kept.equals(computed)) {
            return List.of();
        }
        try {
            List<String> named =
                    JsonDifferences.between(EventJson.MAPPER.readTree(kept), EventJson.MAPPER.readTree(computed));
            return named.isEmpty() ? List.of("the same fields are written otherwise") : named;
        } catch (JsonProcessingException broken) {
            return List.of("what is kept is no JSON");
        }
    }

    private static Check uncheckable(Subject subject) {
        return Check.uncheckable(subject, "the seal holds no manifest that would name the evidence");
    }
}
