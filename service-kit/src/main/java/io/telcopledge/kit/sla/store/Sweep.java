package io.telcopledge.kit.sla.store;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.database.Timestamps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** One look at what is due, as a function of given times: a test moves them, the sweeper asks the database. */
@ApplicationScoped
public class Sweep {

    // Nobody waits for a clock that another replica, or a command, holds: it will be looked at again.
    private static final String DUE = "select " + ClockColumns.SELECTED + ", next_due <= ?2 from sla_clock" + """
             where next_due <= ?1 and (next_due <= ?2 or greatest(next_due, recorded_at, ?3) <= ?4)
            order by next_due limit ?5 for update skip locked""";

    private static final String EARLIEST = "select min(next_due) from sla_clock where next_due is not null";

    private final ClockRows rows;
    private final ClockWriter writer;
    private final Tallies tallies;
    private final SlaConfig config;

    @Inject
    public Sweep(ClockRows rows, ClockWriter writer, Tallies tallies, SlaConfig config) {
        this.tallies = tallies;
        this.rows = rows;
        this.writer = writer;
        this.config = config;
    }

    /**
     * The times of one look.
     *
     * @param now the database's
     * @param reached up to when the inputs are consumed: what is due by then gets its verdict
     * @param since when the sweeper began to look; before that nobody's patience was used up
     */
    public record Times(Instant now, Instant reached, Instant since) {

        Instant certain() {
            return reached.isBefore(now) ? reached : now;
        }
    }

    /**
     * What one look found.
     *
     * @param handled clocks that were due
     * @param isFull whether there may be more that are due
     * @param nextDue the earliest of all clocks, in the past while it waits for the inputs; null when none runs, and
     *     while there is more that is due
     */
    public record Swept(
            int handled, boolean isFull, @Nullable Instant nextDue) {}

    /** Announces what is due, in the session's transaction. */
    public Uni<Swept> step(Mutiny.Session session, Times times) {
        return due(session, times)
                .chain(due -> rows.read(session, due).chain(clocks -> {
                    ClockChanges changes = writer.changes(clocks, times.now());
                    for (int i = 0; i < clocks.size(); i++) {
                        boolean certain = (Boolean) due.get(i)[due.get(i).length - 1];
                        changes.advance(clocks.get(i).key(), certain ? times.certain() : times.now());
                    }
                    boolean full = due.size() >= config.batch();
                    // While there is more that is due, nothing else is worth its time.
                    return writer.judge(session, changes)
                            .chain(() -> full ? Uni.createFrom().<Instant>nullItem() : rest(session))
                            .map(next -> new Swept(due.size(), full, next));
                }));
    }

    private Uni<List<Object[]>> due(Mutiny.Session session, Times times) {
        return session.createNativeQuery(DUE, Object[].class)
                .setParameter(1, latest(times))
                .setParameter(2, times.certain())
                .setParameter(3, times.since())
                .setParameter(4, times.now().minus(config.patience()))
                .setParameter(5, config.batch())
                .getResultList();
    }

    /** What is due later than this waits for the inputs: however many wait, none of them is looked at. */
    private Instant latest(Times times) {
        Instant impatient = times.now().minus(config.patience());
        boolean waits = times.since().isAfter(impatient) || impatient.isBefore(times.certain());
        return waits ? times.certain() : impatient;
    }

    private Uni<@Nullable Instant> rest(Mutiny.Session session) {
        return tallies.fold(session).chain(() -> earliest(session));
    }

    private static Uni<@Nullable Instant> earliest(Mutiny.Session session) {
        return session.createNativeQuery(EARLIEST, Object.class)
                .getSingleResultOrNull()
                .map(Timestamps::instant);
    }
}
