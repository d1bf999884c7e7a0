package io.telcopledge.reporting.evidence.application;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.reporting.evidence.EvidenceRange;
import io.telcopledge.reporting.evidence.Facts;
import io.telcopledge.reporting.evidence.store.EvidenceLog;
import io.telcopledge.reporting.evidence.store.Projections;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import org.hibernate.reactive.mutiny.Mutiny;

/** Makes the facts in effect again from the evidence, in one transaction: nobody sees half of them. */
@ApplicationScoped
public class RebuildProjections {

    /** Few enough to be decoded in a moment of the event loop, and to take little of the heap. */
    static final int PAGE = 500;

    private final Mutiny.SessionFactory sessions;
    private final EvidenceLog evidence;
    private final Projections projections;
    private final OperatorTime time;

    @Inject
    RebuildProjections(
            Mutiny.SessionFactory sessions, EvidenceLog evidence, Projections projections, OperatorTime time) {
        this.sessions = sessions;
        this.evidence = evidence;
        this.projections = projections;
        this.time = time;
    }

    /** How many events of evidence were read. */
    public Uni<Long> rebuild() {
        return sessions.withTransaction(session ->
                projections.clear(session).chain(() -> evidence.open(session)).chain(() -> fold(session, read -> {})));
    }

    /**
     * Lets the session's transaction, and no other, see the facts that the evidence within some ranges of the log left
     * in effect, instead of those of today. How many events of evidence were read.
     *
     * @param progress is told how many were read so far
     */
    public Uni<Long> within(Mutiny.Session session, List<EvidenceRange> ranges, LongConsumer progress) {
        return projections
                .shadow(session)
                .chain(() -> evidence.open(session, ranges))
                .chain(() -> fold(session, progress))
                .call(() -> projections.analyze(session));
    }

    /** Page after page, each forgotten before the next is read: chained to each other, they would all be kept. */
    private Uni<Long> fold(Mutiny.Session session, LongConsumer progress) {
        AtomicLong read = new AtomicLong();
        return Multi.createBy()
                .repeating()
                .uni(() -> evidence.next(session, PAGE)
                        .call(page -> projections.fold(session, Facts.of(page, time.zone())))
                        .map(List::size))
                .whilst(size -> size > 0)
                .onItem()
                .invoke(size -> progress.accept(read.addAndGet(size)))
                .collect()
                .last()
                .call(() -> evidence.close(session))
                .map(last -> read.get());
    }
}
