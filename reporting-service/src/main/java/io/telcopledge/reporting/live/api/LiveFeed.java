package io.telcopledge.reporting.live.api;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.database.Rounds;
import io.telcopledge.kit.database.Transactions;
import io.telcopledge.reporting.live.application.LiveConfig;
import io.telcopledge.reporting.live.store.ToldChange;
import io.telcopledge.reporting.live.store.VerdictChanges;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * What this replica's clients read. One look at the table a second serves all of them; who tells the verdicts may be
 * another replica.
 */
@ApplicationScoped
public class LiveFeed {

    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final Mutiny.SessionFactory sessions;
    private final VerdictChanges changes;
    private final Rounds rounds;
    private final Seats seats;
    private final AtomicLong latest = new AtomicLong();

    @Inject
    LiveFeed(Mutiny.SessionFactory sessions, VerdictChanges changes, Transactions transactions, LiveConfig config) {
        this.sessions = sessions;
        this.changes = changes;
        this.seats = new Seats(config.clients());
        this.rounds = new Rounds("live", config.lookEvery(), () -> look(transactions));
    }

    void start(@Observes StartupEvent started) {
        rounds.start();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        rounds.stop();
    }

    Seats seats() {
        return seats;
    }

    /** The newest change that this replica has seen; reads nothing. */
    long latest() {
        return latest.get();
    }

    /** The newest change that there is. */
    public Uni<Long> newest() {
        return sessions.withSession(changes::latest).invoke(this::saw);
    }

    /** Up to {@code most} changes after one. */
    Uni<List<ToldChange>> after(long id, int most) {
        return sessions.withSession(session -> changes.after(session, id, most));
    }

    private int look(Transactions transactions) {
        if (!seats.isEmpty()) {
            saw(transactions.await(LONGEST, changes::latest));
        }
        return 0;
    }

    private void saw(long id) {
        latest.accumulateAndGet(id, Math::max);
    }
}
