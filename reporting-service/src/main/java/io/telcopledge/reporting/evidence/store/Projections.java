package io.telcopledge.reporting.evidence.store;

import io.smallrye.mutiny.Uni;
import io.telcopledge.contracts.EventJson;
import io.telcopledge.reporting.evidence.Fact;
import io.telcopledge.reporting.evidence.Facts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** The facts in effect, one statement for all of a kind in a batch; what is newer stays. */
@ApplicationScoped
public class Projections {

    /** The tables of the facts in effect. */
    private static final List<String> TABLES =
            List.of("hotline_interval", "clock_state", "complaint", "complaint_step", "stream_coverage");

    private static final String CLEAR = "truncate " + String.join(", ", TABLES);

    // A name is looked for among temporary tables first; that the path is said anew makes a statement forget which
    // table
    // it meant before, which the mere coming of a table does not.
    private static final String SHADOW = "create temporary table %1$s (like %1$s including all) on commit drop";

    private static final String SHADOWS_FIRST = "set local search_path = pg_temp, \"$user\", public";

    /** Folds facts in, at most one for each key. */
    public Uni<Void> fold(Mutiny.Session session, Facts facts) {
        return fold(session, UpsertFacts.INTERVALS, facts.intervals())
                .chain(() -> fold(session, UpsertFacts.CLOCKS, facts.clocks()))
                .chain(() -> fold(session, UpsertFacts.COMPLAINTS, facts.complaints()))
                .chain(() -> fold(session, UpsertFacts.STEPS, facts.steps()))
                .chain(() -> fold(session, UpsertFacts.COVERAGE, facts.coverage()));
    }

    /** Forgets all facts; whoever consumes waits until the transaction that rebuilds them is done. */
    public Uni<Void> clear(Mutiny.Session session) {
        return session.createNativeQuery(CLEAR).executeUpdate().replaceWithVoid();
    }

    /**
     * Gives the transaction empty facts of its own: what it folds and reads from here on is seen by nobody else, and is
     * gone with it. Whoever composes a report of them needs to know nothing of that.
     */
    public Uni<Void> shadow(Mutiny.Session session) {
        Uni<Integer> done = Uni.createFrom().item(0);
        for (String table : TABLES) {
            done = done.chain(
                    () -> session.createNativeQuery(SHADOW.formatted(table)).executeUpdate());
        }
        return done.chain(() -> session.createNativeQuery(SHADOWS_FIRST).executeUpdate())
                .replaceWithVoid();
    }

    private static Uni<Void> fold(Mutiny.Session session, String upsert, List<? extends Fact> facts) {
        if (facts.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return session.createNativeQuery(upsert)
                .setParameter(1, EventJson.MAPPER.valueToTree(facts).toString())
                .executeUpdate()
                .replaceWithVoid();
    }
}
