package io.telcopledge.support.backtest.store;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.paging.Cursor;
import io.telcopledge.support.backtest.PastCase;
import io.telcopledge.support.complaint.Complaint;
import io.telcopledge.support.complaint.Dossier;
import io.telcopledge.support.complaint.store.Complaints;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** The complaints that were filed in a span, in the order of their filing, with their histories. */
@ApplicationScoped
public class PastCases {

    private static final String PAGE = """
            from Complaint c where c.openedAt >= :from and c.openedAt < :to
              and (c.openedAt > :openedAt or c.openedAt = :openedAt and c.id > :id)
            order by c.openedAt, c.id""";

    private static final UUID FIRST = new UUID(0, 0);

    private final Complaints complaints;

    @Inject
    public PastCases(Complaints complaints) {
        this.complaints = complaints;
    }

    /**
     * Some of the cases.
     *
     * @param cases those whose outcome is told
     * @param withoutOutcome how many of them nobody will tell what became of: nothing can be said of those
     * @param lines of the histories that were read
     * @param last where it ended, or empty where nothing was found
     */
    public record Some(List<PastCase> cases, long withoutOutcome, long lines, Optional<Cursor> last) {

        /** Rows that were read: a complaint each, and the lines of their histories. */
        public long rows() {
            return cases.size() + withoutOutcome + lines;
        }
    }

    /** @param after where the page before ended */
    public Uni<Some> page(Mutiny.Session session, Instant from, Instant to, Optional<Cursor> after, int limit) {
        return session.createSelectionQuery(PAGE, Complaint.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("openedAt", after.map(cursor -> cursor.instant(0)).orElse(from))
                .setParameter("id", after.map(cursor -> cursor.uuid(1)).orElse(FIRST))
                .setReadOnly(true)
                .setMaxResults(limit)
                .getResultList()
                .chain(found -> complaints.read(session, found).map(PastCases::some));
    }

    private static Some some(List<Dossier> dossiers) {
        List<PastCase> cases = dossiers.stream()
                .flatMap(dossier -> dossier
                        .policyClocks()
                        .<PastCase>map(
                                clocks -> new PastComplaint(dossier.complaint().orElseThrow(), dossier, clocks))
                        .stream())
                .toList();
        return new Some(
                cases,
                dossiers.size() - cases.size(),
                dossiers.stream().mapToLong(Dossier::length).sum(),
                dossiers.stream()
                        .reduce((earlier, later) -> later)
                        .flatMap(Dossier::complaint)
                        .map(complaint -> Cursor.of(complaint.openedAt(), complaint.id())));
    }
}
