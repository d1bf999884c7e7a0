package io.telcopledge.support.classification;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.concurrency.Version;
import io.telcopledge.kit.outbox.Uuid7;
import io.telcopledge.kit.problem.Refusal;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.support.complaint.Complaint;
import io.telcopledge.support.triage.store.Confirmed;
import io.telcopledge.support.triage.store.TriageTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Keeps what a person says that a complaint is about. It is for routing and training: no clock heeds it. */
@ApplicationScoped
public class Classify {

    private final Mutiny.SessionFactory sessions;
    private final TriageTable table;
    private final OperatorTime time;

    @Inject
    public Classify(Mutiny.SessionFactory sessions, TriageTable table, OperatorTime time) {
        this.sessions = sessions;
        this.table = table;
        this.time = time;
    }

    /**
     * Keeps it as the next revision.
     *
     * @param ifMatch the version that the person saw, {@code "0"} where there was none
     * @return fails with a {@link Refusal}: 404, 412, 428
     */
    Uni<Confirmed> classify(UUID complaintId, NewClassification said, @Nullable String ifMatch, String by) {
        Instant now = time.now();
        return sessions.withTransaction(session -> session.find(
                        Complaint.class, complaintId, LockModeType.PESSIMISTIC_WRITE)
                .onItem()
                .ifNull()
                .failWith(() -> Refusal.notFound("complaint"))
                .chain(() -> table.confirmed(session, complaintId))
                .chain(last -> {
                    long revision = last.map(Confirmed::revision).orElse(0L);
                    new Version(revision).demand(ifMatch);
                    Confirmed next = new Confirmed(
                            Uuid7.at(now),
                            complaintId,
                            revision + 1,
                            said.readCategory(),
                            said.readDepartment(),
                            new Confirmed.Stamp(Optional.ofNullable(said.complexity()), by, now));
                    return session.persist(next).replaceWith(next);
                }));
    }
}
