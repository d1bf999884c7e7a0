package io.telcopledge.reporting.report.seal.application;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.outbox.Outbox;
import io.telcopledge.reporting.evidence.store.EvidenceRanges;
import io.telcopledge.reporting.report.content.CanonicalReport;
import io.telcopledge.reporting.report.seal.SealedReport;
import io.telcopledge.reporting.report.seal.store.ReportKeys;
import io.telcopledge.reporting.report.seal.store.RestatementsDue;
import io.telcopledge.reporting.report.seal.store.SealedReports;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.hibernate.reactive.mutiny.Mutiny;

/** Names the evidence, signs, keeps and tells of an edition, in the transaction that composed it. */
@ApplicationScoped
class WriteSeal {

    private final EvidenceRanges evidence;
    private final SealedReports reports;
    private final ReportKeys keys;
    private final RestatementsDue due;
    private final Outbox outbox;
    private final Signing signing;

    @Inject
    WriteSeal(
            EvidenceRanges evidence,
            SealedReports reports,
            ReportKeys keys,
            RestatementsDue due,
            Outbox outbox,
            Signing signing) {
        this.evidence = evidence;
        this.reports = reports;
        this.keys = keys;
        this.due = due;
        this.outbox = outbox;
        this.signing = signing;
    }

    Uni<SealedReport> seal(Mutiny.Session session, Proposal proposal, SealReport.Request request) {
        CanonicalReport report = proposal.sealed(request.reason());
        return evidence.all(session)
                .chain(ranges -> evidence.missed(session).map(missed -> new Signing.Found(ranges, missed)))
                .map(found -> signing.sign(proposal, report, found, request))
                .call(edition -> keys.remember(session, signing.publicKey(), edition.sealedAt()))
                .call(edition -> reports.add(session, edition))
                .call(edition -> due.settled(session, request.quarter()))
                .call(edition -> outbox.append(session, SealEvents.of(edition, proposal.restatement())));
    }
}
