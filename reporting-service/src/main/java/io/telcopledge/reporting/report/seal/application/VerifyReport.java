package io.telcopledge.reporting.report.seal.application;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.report.seal.SealedReport;
import io.telcopledge.reporting.report.seal.store.ReportKeys;
import io.telcopledge.reporting.report.seal.store.SealedReports;
import io.telcopledge.reporting.report.seal.verify.Check;
import io.telcopledge.reporting.report.seal.verify.KeptChecks;
import io.telcopledge.reporting.report.seal.verify.Verification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Checks a sealed revision: what is kept against its seal, and both against the evidence. */
@ApplicationScoped
public class VerifyReport {

    private static final Duration SOON = Duration.ofSeconds(10);

    private static final String SNAPSHOT = "set transaction isolation level repeatable read";
    private static final String PATIENCE = "set local statement_timeout = '10min'";

    // It reads all evidence: one at a time, so that who asks often does not keep others from being served.
    private static final String ONE_AT_A_TIME =
            "select pg_try_advisory_xact_lock(hashtextextended('verify-report', 0))";

    private final Mutiny.SessionFactory sessions;
    private final SealedReports reports;
    private final ReportKeys keys;
    private final RecomputeReport recompute;

    @Inject
    VerifyReport(Mutiny.SessionFactory sessions, SealedReports reports, ReportKeys keys, RecomputeReport recompute) {
        this.sessions = sessions;
        this.reports = reports;
        this.keys = keys;
        this.recompute = recompute;
    }

    /**
     * Checks a revision.
     *
     * @param revision null for the newest
     * @return fails with a {@link Refusal}: 404 where it is not sealed, 503 while another check runs
     */
    public Uni<Verification> of(Quarter quarter, @Nullable Integer revision) {
        return sessions.withTransaction(session -> begin(session)
                .chain(() -> reports.of(session, quarter))
                .chain(revisions -> verify(session, revisions, chosen(revisions, revision))));
    }

    private static Uni<Void> begin(Mutiny.Session session) {
        return session.createNativeQuery(SNAPSHOT)
                .executeUpdate()
                .chain(() -> session.createNativeQuery(PATIENCE).executeUpdate())
                .chain(() ->
                        session.createNativeQuery(ONE_AT_A_TIME, Boolean.class).getSingleResult())
                .invoke(free -> {
                    if (!free) {
                        throw Refusal.unavailable("check-under-way", "Another report is being checked.", SOON);
                    }
                })
                .replaceWithVoid();
    }

    private static SealedReport chosen(List<SealedReport> revisions, @Nullable Integer revision) {
        int number = revision == null ? revisions.size() - 1 : revision;
        return revisions.stream()
                .filter(kept -> kept.revision() == number)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("sealed revision"));
    }

    private Uni<Verification> verify(Mutiny.Session session, List<SealedReport> revisions, SealedReport kept) {
        Optional<SealedReport> before = revisions.stream()
                .filter(other -> other.revision() == kept.revision() - 1)
                .findFirst();
        return keys.all(session).chain(published -> {
            List<Check> checks = new ArrayList<>(KeptChecks.of(kept, before, published));
            return recompute
                    .checks(session, kept, before)
                    .invoke(checks::addAll)
                    .map(done -> new Verification(kept.quarter(), kept.revision(), checks));
        });
    }
}
