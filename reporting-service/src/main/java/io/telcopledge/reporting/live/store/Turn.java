package io.telcopledge.reporting.live.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.reactive.mutiny.Mutiny;

/** Whose turn it is to tell what the evidence says: one replica's at a time, and nobody's while evidence is unread. */
@ApplicationScoped
public class Turn {

    private static final String MINE = "select pg_try_advisory_xact_lock(?1)";

    // While a partition was not read to its end within the last minute, what the evidence says is half a story. The
    // events' own times tell nothing here: an interval that is told again is always older than now.
    private static final String CAUGHT_UP = """
            select coalesce(bool_and(coalesce(caught_up_at > clock_timestamp() - interval '1 minute', false)), false)
            from consumer_offset""";

    /**
     * Takes the turn, until the transaction ends.
     *
     * @param lock what is told: another number than any other lock of this database has
     */
    public Uni<Boolean> take(Mutiny.Session session, long lock) {
        return session.createNativeQuery(MINE, Boolean.class)
                .setParameter(1, lock)
                .getSingleResult()
                .chain(mine -> mine ? isCaughtUp(session) : Uni.createFrom().item(false));
    }

    private static Uni<Boolean> isCaughtUp(Mutiny.Session session) {
        return session.createNativeQuery(CAUGHT_UP, Boolean.class).getSingleResult();
    }
}
