package io.telcopledge.support.triage.store;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.paging.Cursor;
import io.telcopledge.kit.paging.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** What models suggested and people confirmed. */
@ApplicationScoped
public class TriageTable {

    public Uni<Void> add(Mutiny.Session session, List<StoredSuggestion> suggestions) {
        return session.persistAll(suggestions.toArray());
    }

    /** What was suggested of a complaint when it came in; empty for one without words. */
    public Uni<Optional<StoredSuggestion>> suggested(Mutiny.Session session, UUID complaintId) {
        return session.find(StoredSuggestion.class, complaintId).map(Optional::ofNullable);
    }

    /** What people last said of a complaint. */
    public Uni<Optional<Confirmed>> confirmed(Mutiny.Session session, UUID complaintId) {
        return session.createSelectionQuery(
                        "from Confirmed c where c.complaintId = ?1 order by c.revision desc", Confirmed.class)
                .setParameter(1, complaintId)
                .setMaxResults(1)
                .getResultList()
                .map(found -> found.stream().findFirst());
    }

    /** What people last said of each complaint, the earliest first. */
    public Uni<Page<Confirmed>> allConfirmed(Mutiny.Session session, Optional<Cursor> after, int limit) {
        String latest = "from Confirmed c where not exists"
                + " (from Confirmed d where d.complaintId = c.complaintId and d.revision > c.revision)";
        String beyond = after.isEmpty() ? "" : " and (c.at > :at or c.at = :at and c.id > :id)";
        Mutiny.SelectionQuery<Confirmed> query =
                session.createSelectionQuery(latest + beyond + " order by c.at, c.id", Confirmed.class);
        after.ifPresent(cursor -> {
            query.setParameter("at", cursor.instant(0));
            query.setParameter("id", cursor.uuid(1));
        });
        return query.setReadOnly(true)
                .setMaxResults(limit + 1)
                .getResultList()
                .map(found -> Page.of(found, limit, one -> Cursor.of(one.at(), one.id())));
    }
}
