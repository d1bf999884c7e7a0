package io.telcopledge.reporting.report.seal.application;

import io.smallrye.mutiny.Uni;
import io.telcopledge.contracts.EventJson;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.commitment.Commitments;
import io.telcopledge.reporting.evidence.EvidenceRange;
import io.telcopledge.reporting.report.application.ComposeReport;
import io.telcopledge.reporting.report.application.ComposedReport;
import io.telcopledge.reporting.report.content.CanonicalReport;
import io.telcopledge.reporting.report.content.NarrativeContent;
import io.telcopledge.reporting.report.content.ReportContent;
import io.telcopledge.reporting.report.content.Status;
import io.telcopledge.reporting.report.narrative.Narrative;
import io.telcopledge.reporting.report.seal.Change;
import io.telcopledge.reporting.report.seal.ReportChanges;
import io.telcopledge.reporting.report.seal.Restatement;
import io.telcopledge.reporting.report.seal.SealedContent;
import io.telcopledge.reporting.report.seal.SealedReport;
import io.telcopledge.reporting.report.seal.UnreadableSeal;
import io.telcopledge.reporting.report.seal.signing.Seal;
import io.telcopledge.reporting.report.seal.store.EventsSince;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Drafts the next edition of a quarter's report, by itself: figures, words, and what changed since the last one, and
 * why.
 */
@ApplicationScoped
class ProposeEdition {

    /**
     * What an edition is made of besides the evidence.
     *
     * @param narratives those in effect
     * @param previous the revision before
     * @param readAt what was declared or sealed from then on does not count
     */
    record Basis(
            Quarter quarter,
            Commitments commitments,
            List<Narrative> narratives,
            Optional<SealedReport> previous,
            Instant readAt) {}

    private final ComposeReport compose;
    private final EventsSince events;

    @Inject
    ProposeEdition(ComposeReport compose, EventsSince events) {
        this.compose = compose;
        this.events = events;
    }

    Uni<Proposal> in(Mutiny.Session session, Basis basis) {
        return compose.in(session, basis.quarter(), basis.commitments(), basis.readAt())
                .chain(figures -> basis.previous()
                        .map(previous -> restating(session, basis, figures, previous))
                        .orElseGet(() -> Uni.createFrom()
                                .item(new Proposal(
                                        figures, 0, basis.narratives(), List.of(), Restatement.NONE, null))));
    }

    private Uni<Proposal> restating(
            Mutiny.Session session, Basis basis, ComposedReport figures, SealedReport previous) {
        int revision = previous.revision() + 1;
        return Uni.createFrom()
                .item(() -> Sealed.read(previous, edition(figures, basis)))
                .chain(before -> events.byType(session, basis.quarter(), before.evidence())
                        .chain(types -> events.retractions(session, basis.quarter(), before.evidence())
                                .map(reasons -> new Proposal(
                                        figures,
                                        revision,
                                        basis.narratives(),
                                        before.report().restatements(),
                                        new Restatement(revision, "", before.changes(), types, reasons),
                                        new Seal(previous.seal()).manifestSha256()))));
    }

    /** What is said now, with the departments' words. */
    private static CanonicalReport edition(ComposedReport figures, Basis basis) {
        return CanonicalReport.of(
                figures.content().edition(Status.DRAFT, 0, NarrativeContent.of(basis.narratives()), List.of()));
    }

    /** What the revision before says, and what is said otherwise by now. */
    private record Sealed(ReportContent report, List<EvidenceRange> evidence, List<Change> changes) {

        static Sealed read(SealedReport sealed, CanonicalReport draft) {
            try {
                return new Sealed(
                        SealedContent.of(sealed),
                        new Seal(sealed.seal()).manifest().evidence(),
                        ReportChanges.between(
                                EventJson.MAPPER.readTree(sealed.report()), EventJson.MAPPER.readTree(draft.bytes())));
            } catch (IOException tampered) {
                throw new UnreadableSeal(sealed.quarter() + " revision " + sealed.revision(), tampered);
            }
        }
    }
}
