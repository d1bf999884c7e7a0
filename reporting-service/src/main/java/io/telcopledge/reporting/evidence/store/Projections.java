package io.telcopledge.reporting.evidence.store;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.telcopledge.contracts.EventJson;
import io.telcopledge.reporting.evidence.Fact;
import io.telcopledge.reporting.evidence.FactKind;
import io.telcopledge.reporting.evidence.FactKinds;
import io.telcopledge.reporting.evidence.Facts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The facts in effect, one statement for all of a kind in a batch; what is newer stays. */
@ApplicationScoped
public class Projections {

    private static final String TABLES =
            FactKinds.ALL.stream().map(FactKind::table).collect(Collectors.joining(", "));
    private static final String CLEAR = "truncate " + TABLES;
    private static final String ANALYZE = "analyze " + TABLES;

    // A name is looked for among temporary tables first; that the path is said anew makes a statement forget which
    // table it meant before, which the mere coming of a table does not.
    private static final String SHADOW = "create temporary table %1$s (like %1$s including all) on commit drop";

    private static final String SHADOWS_FIRST = "set local search_path = pg_temp, \"$user\", public";

    /** Folds facts in, at most one for each key. */
    public Uni<Void> fold(Mutiny.Session session, Facts facts) {
        return Multi.createFrom()
                .iterable(facts.byKind().keySet())
                .onItem()
                .transformToUniAndConcatenate(kind -> fold(session, kind, facts.of(kind)))
                .collect()
                .last()
                .replaceWithVoid();
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
        for (FactKind<?> kind : FactKinds.ALL) {
            done = done.chain(() ->
                    session.createNativeQuery(SHADOW.formatted(kind.table())).executeUpdate());
        }
        return done.chain(() -> session.createNativeQuery(SHADOWS_FIRST).executeUpdate())
                .replaceWithVoid();
    }

    /** Lets the transaction's queries be planned for as many facts as there are; nobody else looks after its own. */
    public Uni<Void> analyze(Mutiny.Session session) {
        return session.createNativeQuery(ANALYZE).executeUpdate().replaceWithVoid();
    }

    private static Uni<Integer> fold(Mutiny.Session session, FactKind<?> kind, List<Fact> facts) {
        List<Map<String, @Nullable Object>> rows =
                facts.stream().map(Projections::row).toList();
        return session.createNativeQuery(new FactTable(kind).upsert())
                .setParameter(1, EventJson.MAPPER.valueToTree(rows).toString())
                .executeUpdate();
    }

    private static Map<String, @Nullable Object> row(Fact fact) {
        Map<String, @Nullable Object> row = new HashMap<>(fact.row());
        row.put("revision", fact.revision().number());
        row.put("event_id", fact.revision().event());
        return row;
    }
}
