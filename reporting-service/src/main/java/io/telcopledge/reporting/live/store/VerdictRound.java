package io.telcopledge.reporting.live.store;

import io.smallrye.mutiny.Uni;
import io.telcopledge.reporting.live.application.LiveConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** Who gives the verdicts now, and whether there is a reason to. */
@ApplicationScoped
public class VerdictRound {

    /** Any number that no other lock of this database has: one replica tells at a time. */
    private static final long LOCK = 7_307_200_191L;

    private static final String CONSUMER = "reporting-evidence";

    // The sum of the offsets grows with every batch of evidence: no scan tells more cheaply that something came.
    private static final String DUE = """
            select case when seen.offsets <> round.consumed or round.judged_at <= cast(?2 as timestamptz)
                        then seen.offsets end
            from verdict_round round, (select cast(coalesce(sum(next_offset), 0) as bigint) as offsets
                                       from consumer_offset where consumer = ?1) seen""";

    private static final String DONE = "update verdict_round set consumed = ?1, judged_at = ?2";

    private final Turn turn;
    private final Duration atLeastEvery;

    @Inject
    VerdictRound(Turn turn, LiveConfig config) {
        this.turn = turn;
        this.atLeastEvery = config.judgeAtLeastEvery();
    }

    /**
     * The evidence that there is, where this transaction is to give the verdicts; no other then does until it ends.
     *
     * @return empty while another replica does, while nothing can have changed, and while evidence waits to be read
     */
    public Uni<Optional<Long>> begin(Mutiny.Session session, Instant now) {
        return turn.take(session, LOCK)
                .chain(mine -> mine ? due(session, now) : Uni.createFrom().item(Optional.<Long>empty()));
    }

    /** Notes what the verdicts rest on; what was read since is evidence for the next round. */
    public Uni<Void> done(Mutiny.Session session, long consumed, Instant now) {
        return session.createNativeQuery(DONE)
                .setParameter(1, consumed)
                .setParameter(2, now.atOffset(ZoneOffset.UTC))
                .executeUpdate()
                .replaceWithVoid();
    }

    private Uni<Optional<Long>> due(Mutiny.Session session, Instant now) {
        return session.createNativeQuery(DUE, Long.class)
                .setParameter(1, CONSUMER)
                .setParameter(2, now.minus(atLeastEvery).atOffset(ZoneOffset.UTC))
                .getSingleResultOrNull()
                .map(Optional::ofNullable);
    }
}
