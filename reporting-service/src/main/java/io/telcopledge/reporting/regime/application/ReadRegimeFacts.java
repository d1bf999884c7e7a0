package io.telcopledge.reporting.regime.application;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.commitment.Commitments;
import io.telcopledge.reporting.commitment.Promise;
import io.telcopledge.reporting.regime.RegimeFacts;
import io.telcopledge.reporting.regime.Regimes;
import io.telcopledge.reporting.regime.store.RegimeTotals;
import io.telcopledge.reporting.report.seal.application.ReadReport;
import io.telcopledge.reporting.scorecard.QuarterEvidence;
import io.telcopledge.reporting.scorecard.Score;
import io.telcopledge.reporting.scorecard.Scoring;
import io.telcopledge.reporting.scorecard.store.QuarterTotals;
import io.telcopledge.reporting.verdict.Share;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** All that regimes can be told of a quarter. */
@ApplicationScoped
public class ReadRegimeFacts {

    private final Mutiny.SessionFactory sessions;
    private final QuarterTotals totals;
    private final RegimeTotals asked;
    private final ReadReport reports;
    private final Commitments commitments;
    private final OperatorTime time;

    @Inject
    ReadRegimeFacts(
            Mutiny.SessionFactory sessions,
            QuarterTotals totals,
            RegimeTotals asked,
            ReadReport reports,
            Commitments commitments,
            OperatorTime time) {
        this.sessions = sessions;
        this.totals = totals;
        this.asked = asked;
        this.reports = reports;
        this.commitments = commitments;
        this.time = time;
    }

    /**
     * The facts; fails with a refusal where the quarter has not begun. Complaints are those of the report that the
     * public reads, so that nothing comes out here that was left out there.
     *
     * @param regimes which ask for them
     */
    public Uni<RegimeFacts> of(Quarter quarter, Regimes regimes) {
        Scoring scoring = new Scoring(time.zone(), time.now());
        boolean isOver = scoring.hasEnded(quarter);
        return reports.of(quarter)
                .map(report -> ComplaintFindings.of(report.content().complaints(), isOver))
                .chain(complaints -> sessions.withSession(session -> totals.between(
                                session, quarter, quarter, commitments.promises())
                        .chain(evidence -> asked.of(session, quarter, regimes, covered(quarter, scoring, evidence))
                                .map(told -> new RegimeFacts(
                                        isOver,
                                        scores(quarter, scoring, evidence),
                                        told.waits(),
                                        told.resolutions(),
                                        complaints)))));
    }

    private Function<List<String>, Share> covered(Quarter quarter, Scoring scoring, QuarterEvidence evidence) {
        return streams -> evidence.coverage().share(streams, quarter.start(time.zone()), scoring.dueUntil(quarter));
    }

    private Map<String, Score> scores(Quarter quarter, Scoring scoring, QuarterEvidence evidence) {
        return commitments.promises().stream()
                .collect(Collectors.toMap(
                        Promise::id, promise -> scoring.score(promise.scoring(quarter), quarter, evidence)));
    }
}
