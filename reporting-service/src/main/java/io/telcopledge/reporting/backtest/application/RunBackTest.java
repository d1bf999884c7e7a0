package io.telcopledge.reporting.backtest.application;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.backtest.BackTest;
import io.telcopledge.reporting.backtest.Comparison;
import io.telcopledge.reporting.commitment.Commitments;
import io.telcopledge.reporting.commitment.Promise;
import io.telcopledge.reporting.scorecard.Scoring;
import io.telcopledge.reporting.scorecard.store.QuarterTotals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;

/** Runs a back-test on the evidence of past quarters; it costs what a scorecard of as many quarters costs. */
@ApplicationScoped
public class RunBackTest {

    private final Mutiny.SessionFactory sessions;
    private final QuarterTotals totals;
    private final Commitments inForce;
    private final OperatorTime time;

    @Inject
    RunBackTest(Mutiny.SessionFactory sessions, QuarterTotals totals, Commitments inForce, OperatorTime time) {
        this.sessions = sessions;
        this.totals = totals;
        this.inForce = inForce;
        this.time = time;
    }

    /** Compares the quarters from {@code first} to {@code last}, both included. */
    public Uni<List<Comparison>> run(Commitments proposed, Quarter first, Quarter last) {
        BackTest test = new BackTest(inForce, proposed, new Scoring(time.zone(), time.now()));
        List<Quarter> quarters = Stream.iterate(first, quarter -> quarter.compareTo(last) <= 0, Quarter::next)
                .toList();
        List<Promise> both = Stream.concat(inForce.promises().stream(), proposed.promises().stream())
                .toList();
        return sessions.withSession(session -> totals.between(session, first, last, both))
                .map(evidence -> test.compare(quarters, evidence));
    }
}
