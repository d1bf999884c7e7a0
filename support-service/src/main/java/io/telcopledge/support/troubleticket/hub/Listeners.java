package io.telcopledge.support.troubleticket.hub;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** The registered listeners. */
@ApplicationScoped
class Listeners {

    private static final String ONE_AT_A_TIME = "select cast(pg_advisory_xact_lock(7210330, hashtext(?1)) as text)";

    private static final String SELECT = "select " + Listener.COLUMNS + " from ticket_listener ";

    Uni<Void> add(Mutiny.Session session, Listener listener) {
        return session.createNativeQuery("""
                        insert into ticket_listener
                          (id, callback, query, registered_by, registered_at, next_attempt_at, leased_until)
                        values (?1, ?2, ?3, ?4, ?5, ?5, ?5)""")
                .setParameter(1, listener.id())
                .setParameter(2, listener.callback())
                .setParameter(3, listener.query())
                .setParameter(4, listener.registeredBy())
                .setParameter(5, listener.registeredAt())
                .executeUpdate()
                .replaceWithVoid();
    }

    /** Removes one of somebody's, with what it was still to be told; whether there was such a one. */
    Uni<Boolean> remove(Mutiny.Session session, UUID id, String owner) {
        return session.createNativeQuery("delete from ticket_listener where id = ?1 and registered_by = ?2")
                .setParameter(1, id)
                .setParameter(2, owner)
                .executeUpdate()
                .map(rows -> rows == 1);
    }

    /** Until the end of the transaction nobody else registers one for them. */
    Uni<Void> lock(Mutiny.Session session, String owner) {
        return session.createNativeQuery(ONE_AT_A_TIME, String.class)
                .setParameter(1, owner)
                .getSingleResult()
                .replaceWithVoid();
    }

    /** Somebody's listeners, the oldest first. */
    Uni<List<Listener>> of(Mutiny.Session session, String owner) {
        return listed(session.createNativeQuery(
                        SELECT + "where registered_by = ?1 order by registered_at, id", Object[].class)
                .setParameter(1, owner));
    }

    /** One of somebody's. */
    Uni<Optional<Listener>> find(Mutiny.Session session, UUID id, String owner) {
        return listed(session.createNativeQuery(SELECT + "where id = ?1 and registered_by = ?2", Object[].class)
                        .setParameter(1, id)
                        .setParameter(2, owner))
                .map(found -> found.stream().findFirst());
    }

    /** All that are still told something. */
    Uni<List<Listener>> active(Mutiny.Session session) {
        return listed(session.createNativeQuery(SELECT + "where disabled_at is null order by id", Object[].class));
    }

    /** Takes one of a lane that has something to be told and whose turn it is, for this process alone until then. */
    Uni<Optional<Listener>> lease(Mutiny.Session session, Lane lane, Instant now, Instant until) {
        return listed(session.createNativeQuery(
                                "update ticket_listener set leased_until = ?2 where id = (select l.id"
                                        + " from ticket_listener l where l.disabled_at is null and l.next_attempt_at <= ?1"
                                        + " and l.leased_until <= ?1 and " + lane.condition()
                                        + " and exists (select 1 from ticket_notification n where n.listener_id = l.id)"
                                        + " order by l.next_attempt_at limit 1 for update skip locked)"
                                        + " returning " + Listener.COLUMNS,
                                Object[].class)
                        .setParameter(1, now)
                        .setParameter(2, until))
                .map(found -> found.stream().findFirst());
    }

    /** It took what it was told. */
    Uni<Void> succeeded(Mutiny.Session session, UUID id, boolean slow, Instant now) {
        return session.createNativeQuery("""
                        update ticket_listener set failures = 0, last_failure = '', delivered_at = ?2,
                          next_attempt_at = ?2, leased_until = ?2, slow = ?3
                        where id = ?1""")
                .setParameter(1, id)
                .setParameter(2, now)
                .setParameter(3, slow)
                .executeUpdate()
                .replaceWithVoid();
    }

    /** It did not. */
    Uni<Void> failed(Mutiny.Session session, Listener listener, Instant now, Instant next) {
        return session.createNativeQuery("""
                        update ticket_listener set failures = ?2, last_failure = ?3, next_attempt_at = ?4,
                          leased_until = ?5
                        where id = ?1""")
                .setParameter(1, listener.id())
                .setParameter(2, listener.failures())
                .setParameter(3, listener.lastFailure())
                .setParameter(4, next)
                .setParameter(5, now)
                .executeUpdate()
                .replaceWithVoid();
    }

    /** It is given up, and what it was still to be told with it. */
    Uni<Void> disable(Mutiny.Session session, UUID id, Instant now) {
        return session.createNativeQuery("update ticket_listener set disabled_at = ?2 where id = ?1")
                .setParameter(1, id)
                .setParameter(2, now)
                .executeUpdate()
                .chain(() -> session.createNativeQuery("delete from ticket_notification where listener_id = ?1")
                        .setParameter(1, id)
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static Uni<List<Listener>> listed(Mutiny.SelectionQuery<Object[]> query) {
        return query.getResultList().map(rows -> rows.stream().map(Listener::of).toList());
    }
}
