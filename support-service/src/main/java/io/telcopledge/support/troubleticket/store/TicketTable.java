package io.telcopledge.support.troubleticket.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** The rows of tickets. A complaint that nobody touched as a ticket has none. */
@ApplicationScoped
public class TicketTable {

    private static final String SELECT = "select " + TicketRow.COLUMNS + " from trouble_ticket where complaint_id = ";

    private static final String STORE = """
            insert into trouble_ticket (complaint_id, person, attributes, terms, created_by, updated_at, revision)
            values (?1, ?2, ?3, cast(cast(?4 as text) as bigint[]), ?5, ?6, ?7)
            on conflict (complaint_id) do update set attributes = excluded.attributes, terms = excluded.terms,
              updated_at = excluded.updated_at, revision = excluded.revision""";

    private static final String DELETE = """
            update trouble_ticket set deleted_at = ?2, updated_at = ?2, revision = revision + 1
            where complaint_id = ?1 and deleted_at is null""";

    /** The rows there are of those complaints. */
    public Uni<Map<UUID, TicketRow>> find(Mutiny.Session session, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return session.createNativeQuery(SELECT + "any (cast(?1 as uuid[]))", Object[].class)
                .setParameter(1, ids.toArray(UUID[]::new))
                .getResultList()
                .map(TicketTable::byId);
    }

    /** The row of a complaint, locked for a change. */
    public Uni<Optional<TicketRow>> findForUpdate(Mutiny.Session session, UUID id) {
        return session.createNativeQuery(SELECT + "?1 for update", Object[].class)
                .setParameter(1, id)
                .getResultList()
                .map(rows -> rows.stream().map(TicketRow::of).findFirst());
    }

    public Uni<Void> store(Mutiny.Session session, TicketRow row) {
        return session.createNativeQuery(STORE)
                .setParameter(1, row.complaintId())
                .setParameter(2, row.person())
                .setParameter(3, row.attributes())
                .setParameter(4, row.termsLiteral())
                .setParameter(5, row.createdBy())
                .setParameter(6, row.updatedAt())
                .setParameter(7, row.revision())
                .executeUpdate()
                .replaceWithVoid();
    }

    /** Hides a ticket that has a row; the complaint and its history stay as they are. */
    public Uni<Void> delete(Mutiny.Session session, UUID id, Instant now) {
        return session.createNativeQuery(DELETE)
                .setParameter(1, id)
                .setParameter(2, now)
                .executeUpdate()
                .replaceWithVoid();
    }

    private static Map<UUID, TicketRow> byId(List<Object[]> rows) {
        Map<UUID, TicketRow> found = new HashMap<>();
        rows.stream().map(TicketRow::of).forEach(row -> found.put(row.complaintId(), row));
        return found;
    }
}
