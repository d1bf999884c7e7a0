package io.telcopledge.reporting.report.seal.application;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.telcopledge.kit.database.Rounds;
import io.telcopledge.kit.database.Transactions;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.reporting.report.seal.store.ReportChecks;
import io.telcopledge.reporting.report.seal.store.ReportChecks.Revision;
import io.telcopledge.reporting.report.seal.verify.Check;
import io.telcopledge.reporting.report.seal.verify.CheckProgress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Carries the checks through that were asked for, one after the other, by a thread of its own; another tells meanwhile
 * how far it is. What a service that died had begun with is begun again by the next that is free.
 */
@ApplicationScoped
public class CheckReports {

    private static final Logger LOG = Logger.getLogger(CheckReports.class);
    private static final Duration SHORT = Duration.ofSeconds(30);
    private static final Duration LOOK = Duration.ofSeconds(1);

    /** The check that is under way here. */
    private record Running(Revision revision, CheckProgress progress) {}

    private final Transactions transactions;
    private final ReportChecks checks;
    private final VerifyReport verify;
    private final OperatorTime time;
    private final SealConfig config;
    private final Rounds work = new Rounds("report-checks", LOOK, this::checkNext);
    private final Rounds tell = new Rounds("report-checks-progress", LOOK, this::tellProgress);
    private volatile @Nullable Running running;

    @Inject
    CheckReports(
            Transactions transactions, ReportChecks checks, VerifyReport verify, OperatorTime time, SealConfig config) {
        this.transactions = transactions;
        this.checks = checks;
        this.verify = verify;
        this.time = time;
        this.config = config;
    }

    void start(@Observes StartupEvent started) {
        work.start();
        tell.start();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        tell.stop();
        work.stop();
    }

    /** How many were carried through. */
    private int checkNext() {
        Optional<Revision> next = transactions.await(SHORT, checks::next);
        next.ifPresent(this::check);
        return next.isPresent() ? 1 : 0;
    }

    private void check(Revision revision) {
        CheckProgress progress = new CheckProgress();
        running = new Running(revision, progress);
        try {
            verdict(revision, progress)
                    .ifPresent(found ->
                            transactions.await(SHORT, session -> checks.finish(session, revision, found, time.now())));
        } finally {
            running = null;
        }
    }

    /** Empty where another service is at it. */
    private Optional<List<Check>> verdict(Revision revision, CheckProgress progress) {
        try {
            return transactions.await(
                    config.longestCheck(),
                    session -> verify.in(session, revision.quarter(), revision.number(), progress));
        } catch (RuntimeException failed) {
            // Kept as any other outcome: what fails each time would else be tried for ever.
            LOG.errorf(failed, "the check of %s revision %d failed", revision.quarter(), revision.number());
            return Optional.of(List.of(Check.uncheckable(
                    Check.Subject.RECOMPUTATION,
                    "the check could not be carried through; the service's log says why")));
        }
    }

    private int tellProgress() {
        Running now = running;
        if (now != null) {
            transactions.await(SHORT, session -> checks.goOn(session, now.revision(), now.progress()));
        }
        return now == null ? 0 : 1;
    }
}
