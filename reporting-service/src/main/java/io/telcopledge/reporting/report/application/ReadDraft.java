package io.telcopledge.reporting.report.application;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.commitment.Commitments;
import io.telcopledge.reporting.report.content.QuarterlyReport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.hibernate.reactive.mutiny.Mutiny;

/** A quarter's report as the evidence has it now, from one snapshot of the database. */
@ApplicationScoped
public class ReadDraft {

    private static final String SNAPSHOT = "set transaction isolation level repeatable read, read only";

    private final Mutiny.SessionFactory sessions;
    private final ComposeReport compose;
    private final Commitments commitments;
    private final OperatorTime time;
    private final Shared<Quarter, QuarterlyReport> running = Shared.whileItRuns();

    @Inject
    ReadDraft(Mutiny.SessionFactory sessions, ComposeReport compose, Commitments commitments, OperatorTime time) {
        this.sessions = sessions;
        this.compose = compose;
        this.commitments = commitments;
        this.time = time;
    }

    /**
     * The report of a quarter that has begun; fails with a {@link Refusal} otherwise. Who asks while it is composed for
     * another gets the same.
     */
    public Uni<QuarterlyReport> of(Quarter quarter) {
        return running.get(quarter, () -> compose(quarter));
    }

    private Uni<QuarterlyReport> compose(Quarter quarter) {
        return sessions.withTransaction(session -> session.createNativeQuery(SNAPSHOT)
                .executeUpdate()
                .chain(() -> compose.in(session, quarter, commitments, time.now()))
                .map(ComposedReport::report));
    }
}
