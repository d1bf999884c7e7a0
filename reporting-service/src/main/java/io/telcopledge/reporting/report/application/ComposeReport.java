package io.telcopledge.reporting.report.application;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.commitment.Commitments;
import io.telcopledge.reporting.report.Complaints;
import io.telcopledge.reporting.report.Edition;
import io.telcopledge.reporting.report.EvidenceDigest;
import io.telcopledge.reporting.report.EvidenceTable;
import io.telcopledge.reporting.report.QuarterlyReport;
import io.telcopledge.reporting.report.ReportedScore;
import io.telcopledge.reporting.report.StreamEvidence;
import io.telcopledge.reporting.report.store.ComplaintCounts;
import io.telcopledge.reporting.report.store.EvidenceDigests;
import io.telcopledge.reporting.scorecard.QuarterEvidence;
import io.telcopledge.reporting.scorecard.Scoring;
import io.telcopledge.reporting.scorecard.store.QuarterTotals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** Composes a quarter's report from one snapshot of the database. */
@ApplicationScoped
public class ComposeReport {

    private static final String SNAPSHOT = "set transaction isolation level repeatable read, read only";

    private final Mutiny.SessionFactory sessions;
    private final QuarterTotals totals;
    private final EvidenceDigests digests;
    private final ComplaintCounts complaints;
    private final Commitments commitments;
    private final OperatorTime time;

    @Inject
    ComposeReport(
            Mutiny.SessionFactory sessions,
            QuarterTotals totals,
            EvidenceDigests digests,
            ComplaintCounts complaints,
            Commitments commitments,
            OperatorTime time) {
        this.sessions = sessions;
        this.totals = totals;
        this.digests = digests;
        this.complaints = complaints;
        this.commitments = commitments;
        this.time = time;
    }

    /** The report of a quarter that has begun; fails with a {@link Refusal} otherwise. */
    public Uni<QuarterlyReport> of(Quarter quarter) {
        // Whole minutes: a running quarter's report, too, is the same for who reads it at the same time.
        Scoring scoring = new Scoring(time.zone(), time.now().truncatedTo(ChronoUnit.MINUTES));
        if (!scoring.hasBegun(quarter)) {
            return Uni.createFrom().failure(Refusal.notFound("report yet: the quarter " + quarter + " has not begun"));
        }
        return sessions.withTransaction(session -> session.createNativeQuery(SNAPSHOT)
                .executeUpdate()
                .chain(() -> totals.between(session, quarter.previous(), quarter))
                .chain(evidence -> digests.of(session, quarter)
                        .chain(facts -> complaints
                                .of(session, quarter)
                                .map(counts -> report(quarter, scoring, evidence, facts, counts)))));
    }

    private QuarterlyReport report(
            Quarter quarter,
            Scoring scoring,
            QuarterEvidence evidence,
            List<EvidenceDigest> facts,
            Complaints complaints) {
        return new QuarterlyReport(
                new Edition(
                        quarter,
                        scoring.zone(),
                        scoring.hasEnded(quarter) ? quarter.end(scoring.zone()) : scoring.now()),
                commitments.promises().stream()
                        .map(promise -> new ReportedScore(
                                scoring.score(promise.scoring(quarter), quarter, evidence),
                                scoring.score(promise.scoring(quarter.previous()), quarter.previous(), evidence)))
                        .toList(),
                new EvidenceTable(facts, streams(quarter, scoring, evidence)),
                complaints);
    }

    private List<StreamEvidence> streams(Quarter quarter, Scoring scoring, QuarterEvidence evidence) {
        return commitments.scoring(quarter).stream()
                .flatMap(commitment -> commitment.evidence().streams().stream())
                .distinct()
                .sorted()
                .map(stream -> new StreamEvidence(
                        stream,
                        evidence.coverage()
                                .share(List.of(stream), quarter.start(scoring.zone()), scoring.dueUntil(quarter)),
                        evidence.coverage().within(stream, quarter.start(scoring.zone()), scoring.dueUntil(quarter))))
                .toList();
    }
}
