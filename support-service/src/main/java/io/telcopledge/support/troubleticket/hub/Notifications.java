package io.telcopledge.support.troubleticket.hub;

import com.fasterxml.jackson.databind.node.ArrayNode;
import io.smallrye.mutiny.Uni;
import io.telcopledge.contracts.EventJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** What is still to be told, in order. */
@ApplicationScoped
class Notifications {

    /** One of a listener, as it is written. */
    record Entry(UUID listenerId, UUID eventId, UUID ticketId, String body) {}

    Uni<Void> append(Mutiny.Session session, List<Entry> entries, Instant now) {
        if (entries.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        ArrayNode rows = EventJson.MAPPER.createArrayNode();
        entries.forEach(entry -> rows.addObject()
                .put("listener_id", entry.listenerId().toString())
                .put("event_id", entry.eventId().toString())
                .put("ticket_id", entry.ticketId().toString())
                .put("body", entry.body()));
        return session.createNativeQuery("""
                        insert into ticket_notification (listener_id, event_id, ticket_id, body, recorded_at)
                        select r.listener_id, r.event_id, r.ticket_id, cast(r.body as jsonb), ?2
                        from json_array_elements(cast(cast(?1 as text) as json)) with ordinality as e(row, place),
                          json_to_record(e.row) as r(listener_id uuid, event_id uuid, ticket_id uuid, body text)
                        order by e.place""")
                .setParameter(1, rows.toString())
                .setParameter(2, now)
                .executeUpdate()
                .replaceWithVoid();
    }

    /** The next ones of a listener. */
    Uni<List<Notification>> next(Mutiny.Session session, UUID listenerId, int most) {
        return session.createNativeQuery("""
                        select seq, ticket_id, cast(body as text) from ticket_notification
                        where listener_id = ?1 order by seq limit ?2""", Object[].class)
                .setParameter(1, listenerId)
                .setParameter(2, most)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new Notification(((Number) row[0]).longValue(), (UUID) row[1], (String) row[2]))
                        .toList());
    }

    /** These were taken. By name, not by order: one that was written before may become visible after. */
    Uni<Void> delivered(Mutiny.Session session, List<Long> seqs) {
        return session.createNativeQuery("delete from ticket_notification where seq = any (cast(?1 as bigint[]))")
                .setParameter(1, seqs.toArray(Long[]::new))
                .executeUpdate()
                .replaceWithVoid();
    }

    /** How many wait for a listener. */
    Uni<Long> waiting(Mutiny.Session session, UUID listenerId) {
        return session.createNativeQuery("select count(*) from ticket_notification where listener_id = ?1", Long.class)
                .setParameter(1, listenerId)
                .getSingleResult();
    }
}
