package io.telcopledge.reporting.backtest.application;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.limits.Requester;
import io.telcopledge.kit.limits.Workshop;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.backtest.BackTest;
import io.telcopledge.reporting.backtest.Comparison;
import io.telcopledge.reporting.commitment.Commitments;
import io.telcopledge.reporting.commitment.Promise;
import io.telcopledge.reporting.scorecard.QuarterEvidence;
import io.telcopledge.reporting.scorecard.Scoring;
import io.telcopledge.reporting.scorecard.store.QuarterTotals;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;

/** Runs a back-test on the evidence of past quarters; it costs what a scorecard of as many quarters costs. */
@ApplicationScoped
public class RunBackTest {

    private static final Workshop.Size WORKSHOP = new Workshop.Size(1, 2, 6);

    private final Mutiny.SessionFactory sessions;
    private final QuarterTotals totals;
    private final Commitments inForce;
    private final OperatorTime time;
    private final Requester requester;
    private final Workshop workshop;

    @Inject
    RunBackTest(
            Mutiny.SessionFactory sessions,
            QuarterTotals totals,
            Commitments inForce,
            OperatorTime time,
            Requester requester,
            Vertx vertx) {
        this.sessions = sessions;
        this.totals = totals;
        this.inForce = inForce;
        this.time = time;
        this.requester = requester;
        this.workshop = new Workshop(vertx, "back-tests", WORKSHOP, Duration.ofSeconds(5));
    }

    /** What a back-test found: the proposal as it was read, and how each of its promises compares. */
    public record Result(Commitments proposed, List<Comparison> comparisons) {}

    /**
     * Compares the quarters from {@code first} to {@code last}, both included.
     *
     * @param read reads the proposal; that and the comparing is work, which no event loop does
     */
    public Uni<Result> run(Callable<Commitments> read, Quarter first, Quarter last) {
        String caller = requester.name();
        return workshop.work(caller, read)
                .chain(proposed -> evidence(proposed, first, last)
                        .chain(evidence -> workshop.work(
                                caller, () -> new Result(proposed, compare(proposed, first, last, evidence)))));
    }

    private Uni<QuarterEvidence> evidence(Commitments proposed, Quarter first, Quarter last) {
        List<Promise> both = Stream.concat(inForce.promises().stream(), proposed.promises().stream())
                .toList();
        return sessions.withSession(session -> totals.between(session, first, last, both));
    }

    private List<Comparison> compare(Commitments proposed, Quarter first, Quarter last, QuarterEvidence evidence) {
        List<Quarter> quarters = Stream.iterate(first, quarter -> quarter.compareTo(last) <= 0, Quarter::next)
                .toList();
        return new BackTest(inForce, proposed, new Scoring(time.zone(), time.now())).compare(quarters, evidence);
    }
}
