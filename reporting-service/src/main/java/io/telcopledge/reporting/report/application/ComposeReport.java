package io.telcopledge.reporting.report.application;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.commitment.Commitments;
import io.telcopledge.reporting.commitment.Promise;
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
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** Composes a quarter's report of what a transaction sees: one snapshot, where the transaction is one. */
@ApplicationScoped
public class ComposeReport {

    private final QuarterTotals totals;
    private final EvidenceDigests digests;
    private final ComplaintCounts complaints;
    private final OperatorTime time;

    @Inject
    ComposeReport(QuarterTotals totals, EvidenceDigests digests, ComplaintCounts complaints, OperatorTime time) {
        this.totals = totals;
        this.digests = digests;
        this.complaints = complaints;
        this.time = time;
    }

    /** The report of a quarter that has begun, on these promises; fails with a {@link Refusal} otherwise. */
    public Uni<QuarterlyReport> in(Mutiny.Session session, Quarter quarter, Commitments commitments) {
        // Whole minutes: a running quarter's report, too, is the same for who reads it at the same time.
        Scoring scoring = new Scoring(time.zone(), time.now().truncatedTo(ChronoUnit.MINUTES));
        if (!scoring.hasBegun(quarter)) {
            return Uni.createFrom().failure(Refusal.notFound("report yet: the quarter " + quarter + " has not begun"));
        }
        return totals.between(session, quarter.previous(), quarter)
                .chain(evidence -> digests.of(session, quarter)
                        .chain(facts -> complaints
                                .of(session, quarter)
                                .map(counts ->
                                        report(new Subject(quarter, commitments, scoring), evidence, facts, counts))));
    }

    /** What is reported on. */
    private record Subject(Quarter quarter, Commitments commitments, Scoring scoring) {

        Edition edition() {
            Instant end = quarter.end(scoring.zone());
            return new Edition(quarter, scoring.zone(), scoring.hasEnded(quarter) ? end : scoring.now());
        }
    }

    private static QuarterlyReport report(
            Subject subject, QuarterEvidence evidence, List<EvidenceDigest> facts, Complaints complaints) {
        return new QuarterlyReport(
                subject.edition(),
                subject.commitments().promises().stream()
                        .map(promise -> score(subject, promise, evidence))
                        .toList(),
                new EvidenceTable(facts, streams(subject, evidence)),
                complaints);
    }

    private static ReportedScore score(Subject subject, Promise promise, QuarterEvidence evidence) {
        Quarter quarter = subject.quarter();
        Quarter before = quarter.previous();
        return new ReportedScore(
                subject.scoring().score(promise.scoring(quarter), quarter, evidence),
                subject.scoring().score(promise.scoring(before), before, evidence));
    }

    private static List<StreamEvidence> streams(Subject subject, QuarterEvidence evidence) {
        Instant from = subject.quarter().start(subject.scoring().zone());
        Instant to = subject.scoring().dueUntil(subject.quarter());
        return subject.commitments().scoring(subject.quarter()).stream()
                .flatMap(commitment -> commitment.evidence().streams().stream())
                .distinct()
                .sorted()
                .map(stream -> new StreamEvidence(
                        stream,
                        evidence.coverage().share(List.of(stream), from, to),
                        evidence.coverage().within(stream, from, to)))
                .toList();
    }
}
