package io.telcopledge.reporting.report.seal.application;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.report.seal.store.ReportChecks;
import io.telcopledge.reporting.report.seal.store.ReportChecks.Revision;
import io.telcopledge.reporting.report.seal.store.SealedReports;
import io.telcopledge.reporting.report.seal.verify.KeptVerification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * Tells what is known of a revision's checks, and asks for one where too little is. Nobody waits for it, and asking
 * often asks for no more: {@link CheckReports} carries one through at a time.
 */
@ApplicationScoped
public class AskForCheck {

    private final Mutiny.SessionFactory sessions;
    private final SealedReports reports;
    private final ReportChecks checks;
    private final SealConfig config;
    private final OperatorTime time;

    @Inject
    AskForCheck(
            Mutiny.SessionFactory sessions,
            SealedReports reports,
            ReportChecks checks,
            SealConfig config,
            OperatorTime time) {
        this.sessions = sessions;
        this.reports = reports;
        this.checks = checks;
        this.config = config;
        this.time = time;
    }

    /** What is known of it. */
    public record Answer(Revision revision, KeptVerification known) {}

    /**
     * For anybody: what was found lately, else what a check that is asked for has come to.
     *
     * @param revision null for the newest
     * @return fails with a {@link Refusal} where it is not sealed
     */
    public Uni<Answer> of(Quarter quarter, @Nullable Integer revision) {
        return since(quarter, revision, time.now().minus(config.checkKeptFor()));
    }

    /** Whatever was found before: for who is trusted to ask for work. */
    public Uni<Answer> anew(Quarter quarter, @Nullable Integer revision) {
        return since(quarter, revision, Instant.MAX);
    }

    private Uni<Answer> since(Quarter quarter, @Nullable Integer number, Instant oldest) {
        return sessions.withTransaction(session -> revision(session, quarter, number)
                .chain(revision -> checks.of(session, revision)
                        .chain(known -> known.filter(kept -> kept.open() || kept.isSince(oldest))
                                .map(kept -> Uni.createFrom().item(kept))
                                .orElseGet(() -> asked(session, revision)))
                        .map(known -> new Answer(revision, known))));
    }

    private Uni<KeptVerification> asked(Mutiny.Session session, Revision revision) {
        return checks.ask(session, revision, time.now())
                .chain(() -> checks.of(session, revision))
                .map(Optional::orElseThrow);
    }

    private Uni<Revision> revision(Mutiny.Session session, Quarter quarter, @Nullable Integer number) {
        return reports.newestRevision(session, quarter)
                .map(newest -> newest.filter(last -> number == null || (number >= 0 && number <= last))
                        .map(last -> new Revision(quarter, number == null ? last : number))
                        .orElseThrow(() -> Refusal.notFound("sealed revision")));
    }
}
