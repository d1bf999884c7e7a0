package io.telcopledge.reporting.report.application;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.commitment.Commitments;
import io.telcopledge.reporting.report.EvidenceDigest;
import io.telcopledge.reporting.report.StreamEvidence;
import io.telcopledge.reporting.report.content.ComplaintsContent;
import io.telcopledge.reporting.report.content.FeedbackContent;
import io.telcopledge.reporting.report.content.ReportContent;
import io.telcopledge.reporting.report.content.Status;
import io.telcopledge.reporting.report.store.EvidenceDigests;
import io.telcopledge.reporting.report.store.FeedbackHandling;
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

    /** The stream in which the feedback service says what it has covered. */
    private static final String FEEDBACK = "feedback";

    private final QuarterTotals totals;
    private final EvidenceDigests digests;
    private final ReadComplaints complaints;
    private final FeedbackHandling feedback;
    private final OperatorTime time;

    @Inject
    ComposeReport(
            QuarterTotals totals,
            EvidenceDigests digests,
            ReadComplaints complaints,
            FeedbackHandling feedback,
            OperatorTime time) {
        this.totals = totals;
        this.digests = digests;
        this.complaints = complaints;
        this.feedback = feedback;
        this.time = time;
    }

    /**
     * The report of a quarter that has begun, on these promises; fails with a {@link Refusal} otherwise.
     *
     * @param readAt what was declared or sealed from then on does not count
     */
    public Uni<ComposedReport> in(Mutiny.Session session, Quarter quarter, Commitments commitments, Instant readAt) {
        // Whole minutes: a running quarter's report, too, is the same for who reads it at the same time.
        Scoring scoring = new Scoring(time.zone(), time.now().truncatedTo(ChronoUnit.MINUTES));
        if (!scoring.hasBegun(quarter)) {
            return Uni.createFrom().failure(Refusal.notFound("report yet: the quarter " + quarter + " has not begun"));
        }
        Subject subject = new Subject(quarter, commitments, scoring, readAt);
        return totals.between(session, quarter.minus(CommitmentContents.TREND - 1), quarter, commitments.promises())
                .chain(evidence -> digests.of(session, quarter)
                        .chain(facts -> complaints
                                .of(session, quarter, scoring.hasEnded(quarter), readAt)
                                .chain(counts -> feedback.of(session, quarter)
                                        .map(handled -> report(subject, evidence, facts, counts, handled)))));
    }

    /** What is reported on. */
    private record Subject(Quarter quarter, Commitments commitments, Scoring scoring, Instant readAt) {

        Instant end() {
            return quarter.end(scoring.zone());
        }

        Instant asOf() {
            return scoring.hasEnded(quarter) ? end() : scoring.now();
        }
    }

    private static ComposedReport report(
            Subject subject,
            QuarterEvidence evidence,
            List<EvidenceDigest> facts,
            ComplaintsContent complaints,
            FeedbackContent feedback) {
        Quarter quarter = subject.quarter();
        Scoring scoring = subject.scoring();
        ReportContent content = new ReportContent(
                ReportContent.FORM,
                quarter,
                Status.DRAFT,
                0,
                scoring.zone().getId(),
                quarter.start(scoring.zone()),
                subject.end(),
                subject.asOf(),
                CommitmentContents.of(subject.commitments(), quarter, scoring, evidence),
                List.of(),
                List.of(),
                complaints,
                isTold(subject, evidence, feedback) ? feedback : feedback.unproven(),
                ContentOf.methods(),
                ContentOf.evidence(facts, streams(subject, evidence)));
        return new ComposedReport(content, evidence, subject.readAt());
    }

    /** Whether there was feedback, or a source that says that there was none. */
    private static boolean isTold(Subject subject, QuarterEvidence evidence, FeedbackContent feedback) {
        Instant from = subject.quarter().start(subject.scoring().zone());
        return !Long.valueOf(0).equals(feedback.received())
                || !evidence.coverage()
                        .share(List.of(FEEDBACK), from, subject.scoring().dueUntil(subject.quarter()))
                        .isNothing();
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
