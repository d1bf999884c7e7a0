package io.telcopledge.reporting.report.seal.application;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.report.seal.SealedReport;
import io.telcopledge.reporting.report.seal.store.ReportKeys;
import io.telcopledge.reporting.report.seal.store.SealedReports;
import io.telcopledge.reporting.report.seal.verify.Check;
import io.telcopledge.reporting.report.seal.verify.CheckProgress;
import io.telcopledge.reporting.report.seal.verify.KeptChecks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** Checks a sealed revision: what is kept against its seal, and both against the evidence. */
@ApplicationScoped
public class VerifyReport {

    private static final String SNAPSHOT = "set transaction isolation level repeatable read";
    /** All evidence is hashed in one statement, and decoded between others. */
    private static final List<String> PATIENCE =
            List.of("set local statement_timeout = '1h'", "set local idle_in_transaction_session_timeout = '10min'");

    // It reads all evidence: one at a time, wherever reporting runs.
    private static final String ONE_AT_A_TIME =
            "select pg_try_advisory_xact_lock(hashtextextended('verify-report', 0))";

    private final SealedReports reports;
    private final ReportKeys keys;
    private final RecomputeReport recompute;

    @Inject
    VerifyReport(SealedReports reports, ReportKeys keys, RecomputeReport recompute) {
        this.reports = reports;
        this.keys = keys;
        this.recompute = recompute;
    }

    /** The checks of a revision, in a transaction of their own; empty while another check runs. */
    Uni<Optional<List<Check>>> in(Mutiny.Session session, Quarter quarter, int revision, CheckProgress progress) {
        return begin(session)
                .chain(free -> free
                        ? reports.of(session, quarter)
                                .chain(revisions -> verify(session, revisions, revision, progress))
                                .map(Optional::of)
                        : Uni.createFrom().item(Optional.empty()));
    }

    private static Uni<Boolean> begin(Mutiny.Session session) {
        Uni<Integer> begun = session.createNativeQuery(SNAPSHOT).executeUpdate();
        for (String patience : PATIENCE) {
            begun = begun.chain(() -> session.createNativeQuery(patience).executeUpdate());
        }
        return begun.chain(
                () -> session.createNativeQuery(ONE_AT_A_TIME, Boolean.class).getSingleResult());
    }

    private Uni<List<Check>> verify(
            Mutiny.Session session, List<SealedReport> revisions, int revision, CheckProgress progress) {
        SealedReport kept = numbered(revisions, revision).orElseThrow();
        Optional<SealedReport> before = numbered(revisions, revision - 1);
        return keys.all(session).chain(published -> {
            List<Check> checks = new ArrayList<>(KeptChecks.of(kept, before, published));
            return recompute.checks(session, kept, before, progress).map(found -> {
                checks.addAll(found);
                return checks;
            });
        });
    }

    private static Optional<SealedReport> numbered(List<SealedReport> revisions, int number) {
        return revisions.stream().filter(kept -> kept.revision() == number).findFirst();
    }
}
