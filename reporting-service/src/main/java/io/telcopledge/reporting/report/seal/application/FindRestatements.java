package io.telcopledge.reporting.report.seal.application;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.database.Rounds;
import io.telcopledge.kit.database.Transactions;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.report.seal.store.RestatementsDue;
import io.telcopledge.reporting.report.seal.store.SealedReports;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;

/**
 * Holds each sealed quarter against its draft, in rounds: what would be another report by now is due to be restated.
 */
@ApplicationScoped
public class FindRestatements {

    private static final Logger LOG = Logger.getLogger(FindRestatements.class);
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final Transactions transactions;
    private final SealedReports reports;
    private final ReadEditions editions;
    private final RestatementsDue due;
    private final OperatorTime time;
    private final Rounds rounds;

    @Inject
    FindRestatements(
            Transactions transactions,
            SealedReports reports,
            ReadEditions editions,
            RestatementsDue due,
            OperatorTime time,
            SealConfig config) {
        this.transactions = transactions;
        this.reports = reports;
        this.editions = editions;
        this.due = due;
        this.time = time;
        this.rounds = new Rounds("report-restatements", config.lookEvery(), this::look);
    }

    void start(@Observes StartupEvent started) {
        rounds.start();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        rounds.stop();
    }

    /** How many quarters were looked at. */
    private int look() {
        Set<Quarter> sealed =
                transactions.await(LONGEST, reports::newestRevisions).keySet();
        sealed.forEach(this::look);
        return sealed.size();
    }

    /** A quarter whose seal somebody made unreadable keeps no other from being looked at. */
    private void look(Quarter quarter) {
        try {
            transactions.await(LONGEST, session -> look(session, quarter));
        } catch (RuntimeException failed) {
            LOG.warnf("%s could not be held against its draft: %s", quarter, failed);
        }
    }

    private Uni<Void> look(Mutiny.Session session, Quarter quarter) {
        return session.createNativeQuery(SealedReports.HOLD)
                .executeUpdate()
                .chain(() -> editions.proposal(session, quarter))
                .chain(proposal -> proposal.saysNothingNew()
                        ? due.settled(session, quarter)
                        : due.found(session, quarter, time.now()));
    }
}
