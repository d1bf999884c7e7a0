package io.telcopledge.reporting.evidence.application;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.reporting.evidence.EvidenceRange;
import io.telcopledge.reporting.evidence.Facts;
import io.telcopledge.reporting.evidence.Statement;
import io.telcopledge.reporting.evidence.store.EvidenceLog;
import io.telcopledge.reporting.evidence.store.Projections;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;

/** Makes the facts in effect again from the evidence, in one transaction: nobody sees half of them. */
@ApplicationScoped
public class RebuildProjections {

    private static final int PAGE = 5_000;
    private static final UUID FIRST = new UUID(0, 0);

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
        return sessions.withTransaction(session -> projections
                .clear(session)
                .chain(() -> fold(session, FIRST, 0, after -> evidence.after(session, after, PAGE))));
    }

    /**
     * Lets the session's transaction, and no other, see the facts that the evidence within some ranges of the log left
     * in effect, instead of those of today. How many events of evidence were read.
     */
    public Uni<Long> within(Mutiny.Session session, List<EvidenceRange> ranges) {
        return projections
                .shadow(session)
                .chain(() -> fold(session, FIRST, 0, after -> evidence.within(session, ranges, after, PAGE)));
    }

    private Uni<Long> fold(Mutiny.Session session, UUID after, long read, Function<UUID, Uni<List<Statement>>> pages) {
        return pages.apply(after)
                .chain(page -> page.isEmpty()
                        ? Uni.createFrom().item(read)
                        : projections
                                .fold(session, Facts.of(page, time.zone()))
                                .chain(() -> fold(session, last(page), read + page.size(), pages)));
    }

    private static UUID last(List<Statement> page) {
        return page.get(page.size() - 1).eventId();
    }
}
