package io.telcopledge.kit.walk;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.consumer.Batch;
import io.telcopledge.kit.sla.ClockCommand;
import io.telcopledge.kit.sla.store.SlaClocks;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Cases in a table of the test's database, clocks in the kit's. */
record RealLedger(SlaClocks clocks) implements Ledger {

    private static final String COLUMNS = """
            select case_id, to_char(opened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
                   to_char(answered_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), events
            from walk_case
            """;

    private static final String LOAD = COLUMNS + "where case_id = any(cast(?1 as text[])) order by case_id for update";

    private static final String ALL = COLUMNS + "where case_id like ?1 order by case_id";

    private static final String SAVE = """
            insert into walk_case (case_id, opened_at, answered_at, events)
            values (?1, cast(nullif(?2, '') as timestamptz), cast(nullif(?3, '') as timestamptz), ?4)
            on conflict (case_id) do update
            set opened_at = excluded.opened_at, answered_at = excluded.answered_at, events = excluded.events""";

    @Override
    public Uni<Map<String, CaseFacts>> load(Batch batch, Collection<String> cases) {
        Mutiny.Session session = batch.session();
        return clocks.lock(session, cases)
                .chain(() -> session.createNativeQuery(LOAD, Object[].class)
                        .setParameter(1, cases.toArray(String[]::new))
                        .getResultList()
                        .map(RealLedger::read));
    }

    static Uni<Map<String, CaseFacts>> all(Mutiny.Session session, String walk) {
        return session.createNativeQuery(ALL, Object[].class)
                .setParameter(1, walk + "-%")
                .getResultList()
                .map(RealLedger::read);
    }

    private static Map<String, CaseFacts> read(List<Object[]> rows) {
        Map<String, CaseFacts> cases = new TreeMap<>();
        rows.forEach(row -> cases.put(
                (String) row[0], new CaseFacts(instant(row[1]), instant(row[2]), ((Number) row[3]).intValue())));
        return cases;
    }

    private static @Nullable Instant instant(@Nullable Object text) {
        return text == null ? null : Instant.parse((String) text);
    }

    @Override
    public Uni<Void> save(Batch batch, Map<String, CaseFacts> cases) {
        Uni<Void> saved = Uni.createFrom().voidItem();
        for (Map.Entry<String, CaseFacts> entry : new TreeMap<>(cases).entrySet()) {
            CaseFacts facts = entry.getValue();
            saved = saved.chain(() -> batch.session()
                    .createNativeQuery(SAVE)
                    .setParameter(1, entry.getKey())
                    .setParameter(
                            2, facts.openedAt() == null ? "" : facts.openedAt().toString())
                    .setParameter(
                            3,
                            facts.answeredAt() == null ? "" : facts.answeredAt().toString())
                    .setParameter(4, facts.events())
                    .executeUpdate()
                    .replaceWithVoid());
        }
        return saved;
    }

    @Override
    public Uni<Void> apply(Batch batch, List<ClockCommand> commands) {
        return clocks.apply(batch.session(), commands);
    }
}
