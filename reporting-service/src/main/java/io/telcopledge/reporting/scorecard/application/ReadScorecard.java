package io.telcopledge.reporting.scorecard.application;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.commitment.Commitments;
import io.telcopledge.reporting.commitment.Promise;
import io.telcopledge.reporting.scorecard.QuarterEvidence;
import io.telcopledge.reporting.scorecard.QuarterFacts;
import io.telcopledge.reporting.scorecard.Score;
import io.telcopledge.reporting.scorecard.Scorecard;
import io.telcopledge.reporting.scorecard.Scoring;
import io.telcopledge.reporting.scorecard.store.QuarterTotals;
import io.telcopledge.reporting.scorecard.store.RecentTotals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.hibernate.reactive.mutiny.Mutiny;

/** The scorecard of a quarter, with the seven before it. */
@ApplicationScoped
public class ReadScorecard {

    static final int TREND = 8;

    private final Mutiny.SessionFactory sessions;
    private final QuarterTotals totals;
    private final RecentTotals recent;
    private final Commitments commitments;
    private final OperatorTime time;

    @Inject
    ReadScorecard(
            Mutiny.SessionFactory sessions,
            QuarterTotals totals,
            RecentTotals recent,
            Commitments commitments,
            OperatorTime time) {
        this.sessions = sessions;
        this.totals = totals;
        this.recent = recent;
        this.commitments = commitments;
        this.time = time;
    }

    public Uni<Scorecard> of(Quarter quarter) {
        Scoring scoring = new Scoring(time.zone(), time.now());
        return sessions.withSession(session -> totals.between(
                        session, quarter.minus(TREND - 1), quarter, commitments.promises())
                .chain(evidence -> recent.of(session, scoring, quarter)
                        .map(pace -> new Scorecard(
                                quarter,
                                scoring.now(),
                                commitments.promises().stream()
                                        .map(promise -> line(promise, quarter, scoring, evidence, pace))
                                        .toList()))));
    }

    static Scorecard.Line line(
            Promise promise, Quarter quarter, Scoring scoring, QuarterEvidence evidence, QuarterFacts recent) {
        List<Score> trend = IntStream.rangeClosed(1, TREND)
                .mapToObj(index -> quarter.minus(TREND - index))
                .map(past -> scoring.score(promise.scoring(past), past, evidence))
                .toList();
        return new Scorecard.Line(
                promise, trend, scoring.project(trend.get(TREND - 1), recent).orElse(null));
    }
}
