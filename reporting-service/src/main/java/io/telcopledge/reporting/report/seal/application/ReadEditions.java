package io.telcopledge.reporting.report.seal.application;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.commitment.Commitments;
import io.telcopledge.reporting.report.content.CanonicalReport;
import io.telcopledge.reporting.report.narrative.Narrative;
import io.telcopledge.reporting.report.narrative.store.Narratives;
import io.telcopledge.reporting.report.seal.SealedReport;
import io.telcopledge.reporting.report.seal.store.SealedReports;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** Reads what is sealed, and what would be sealed next. */
@ApplicationScoped
public class ReadEditions {

    private static final String SNAPSHOT = "set transaction isolation level repeatable read, read only";

    private final Mutiny.SessionFactory sessions;
    private final SealedReports sealed;
    private final Narratives narratives;
    private final ProposeEdition propose;
    private final Commitments commitments;
    private final OperatorTime time;

    @Inject
    ReadEditions(
            Mutiny.SessionFactory sessions,
            SealedReports sealed,
            Narratives narratives,
            ProposeEdition propose,
            Commitments commitments,
            OperatorTime time) {
        this.sessions = sessions;
        this.sealed = sealed;
        this.narratives = narratives;
        this.propose = propose;
        this.commitments = commitments;
        this.time = time;
    }

    /** What would be sealed now, with the departments' words: for the staff. */
    public Uni<CanonicalReport> draft(Quarter quarter) {
        return sessions.withTransaction(session -> session.createNativeQuery(SNAPSHOT)
                .executeUpdate()
                .chain(() -> proposal(session, quarter))
                .map(Proposal::draft));
    }

    public Uni<Optional<SealedReport>> newest(Quarter quarter) {
        return sessions.withSession(session -> sealed.newest(session, quarter));
    }

    public Uni<Optional<SealedReport>> one(Quarter quarter, int revision) {
        return sessions.withSession(session -> sealed.one(session, quarter, revision));
    }

    /** The first one first. */
    public Uni<List<SealedReport>> all(Quarter quarter) {
        return sessions.withSession(session -> sealed.of(session, quarter));
    }

    Uni<Proposal> proposal(Mutiny.Session session, Quarter quarter) {
        return narratives
                .of(session, quarter)
                .chain(versions -> sealed.newest(session, quarter)
                        .chain(previous -> propose.in(
                                session,
                                new ProposeEdition.Basis(
                                        quarter, commitments, Narrative.inEffect(versions), previous, time.now()))));
    }
}
