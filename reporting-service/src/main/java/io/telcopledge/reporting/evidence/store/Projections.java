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

    private static final String CLEAR =
            "truncate hotline_interval, clock_state, complaint, complaint_step, stream_coverage";

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
