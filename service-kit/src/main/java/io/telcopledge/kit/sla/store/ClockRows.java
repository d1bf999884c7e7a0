package io.telcopledge.kit.sla.store;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import io.telcopledge.contracts.EventJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** The rows of clocks by their keys: a batch is one statement. */
@ApplicationScoped
class ClockRows {

    private static final String LOAD = "select " + ClockColumns.SELECTED + """
             from sla_clock join json_to_recordset(cast(cast(?1 as text) as json)) as k(case_id text, clock text)
               using (case_id, clock)
            order by case_id, clock for update of sla_clock""";

    private static final String LOCK = """
            select count(*) from (
              select 1 from sla_clock where case_id in (select json_array_elements_text(cast(cast(?1 as text) as json)))
              order by case_id, clock for update) locked""";

    private static final String OF_CASE =
            "select " + ClockColumns.SELECTED + " from sla_clock where case_id = ?1 order by clock";

    private static final String OF_CASES = "select " + ClockColumns.SELECTED + """
             from sla_clock where case_id in (select json_array_elements_text(cast(cast(?1 as text) as json)))
            order by case_id, clock""";

    private static final String STORE = "insert into sla_clock as c (" + ClockColumns.NAMES + ", next_due) select "
            + ClockColumns.NAMES.replace("told", "cast(told as jsonb)") + """
            , next_due from json_to_recordset(cast(cast(?1 as text) as json)) as r(
              case_id text, clock text, policy_version integer, allowance text, calendar text, pausable boolean,
              at_risk_percents text, told text, started_at timestamptz, stopped_at timestamptz, stop_reason text, cancelled_at timestamptz,
              cancel_reason text, state text, announced_percent integer, revision bigint, version bigint,
              next_due timestamptz)
            order by case_id, clock
            on conflict (case_id, clock) do update set
              stopped_at = excluded.stopped_at, stop_reason = excluded.stop_reason,
              cancelled_at = excluded.cancelled_at, cancel_reason = excluded.cancel_reason,
              state = excluded.state, announced_percent = excluded.announced_percent,
              revision = excluded.revision, version = excluded.version, next_due = excluded.next_due,
              told = excluded.told
            where c.version = excluded.version - 1""";

    private static final String JUDGE = """
            update sla_clock c set state = r.state, announced_percent = r.announced_percent, revision = r.revision,
              version = r.version, next_due = r.next_due
            from json_to_recordset(cast(cast(?1 as text) as json)) as r(case_id text, clock text, state text,
              announced_percent integer, revision bigint, version bigint, next_due timestamptz)
            where c.case_id = r.case_id and c.clock = r.clock and c.version = r.version - 1""";

    private final WorkingCalendars calendars;

    @Inject
    ClockRows(WorkingCalendars calendars) {
        this.calendars = calendars;
    }

    /** The clocks there are of those keys, locked in order. */
    Uni<Map<ClockKey, StoredClock>> load(Mutiny.Session session, SortedSet<ClockKey> keys) {
        ArrayNode wanted = EventJson.MAPPER.createArrayNode();
        keys.forEach(key -> wanted.addObject().put("case_id", key.caseId()).put("clock", key.clock()));
        return session.createNativeQuery(LOAD, Object[].class)
                .setParameter(1, wanted.toString())
                .getResultList()
                .chain(rows -> read(session, rows))
                .map(clocks -> {
                    Map<ClockKey, StoredClock> found = new TreeMap<>();
                    clocks.forEach(stored -> found.put(stored.key(), stored));
                    return found;
                });
    }

    Uni<Void> lock(Mutiny.Session session, Collection<String> caseIds) {
        ArrayNode wanted = EventJson.MAPPER.createArrayNode();
        caseIds.forEach(wanted::add);
        return session.createNativeQuery(LOCK)
                .setParameter(1, wanted.toString())
                .getSingleResult()
                .replaceWithVoid();
    }

    Uni<List<StoredClock>> ofCase(Mutiny.Session session, String caseId) {
        return session.createNativeQuery(OF_CASE, Object[].class)
                .setParameter(1, caseId)
                .getResultList()
                .chain(rows -> read(session, rows));
    }

    /** Rows of {@link ClockColumns}, with their calendars. */
    Uni<List<StoredClock>> read(Mutiny.Session session, List<Object[]> rows) {
        List<ClockColumns> columns = rows.stream().map(ClockColumns::new).toList();
        Set<String> names =
                columns.stream().flatMap(row -> row.calendars().stream()).collect(Collectors.toSet());
        return calendars
                .needed(session, names)
                .map(found ->
                        columns.stream().map(row -> StoredClock.of(row, found)).toList());
    }

    Uni<List<StoredClock>> ofCases(Mutiny.Session session, Collection<String> caseIds) {
        ArrayNode wanted = EventJson.MAPPER.createArrayNode();
        caseIds.forEach(wanted::add);
        return session.createNativeQuery(OF_CASES, Object[].class)
                .setParameter(1, wanted.toString())
                .getResultList()
                .chain(rows -> read(session, rows));
    }

    /** Writes what time alone has made of clocks that are there and locked. */
    Uni<Void> judge(Mutiny.Session session, Collection<StoredClock> clocks) {
        return write(session, JUDGE, clocks, StoredClock::writeVerdictTo);
    }

    /** Writes them; fails with {@link ClockChangedMeanwhile} when one was started elsewhere at the same time. */
    Uni<Void> store(Mutiny.Session session, Collection<StoredClock> clocks) {
        return write(session, STORE, clocks, StoredClock::writeTo);
    }

    private static Uni<Void> write(
            Mutiny.Session session,
            String sql,
            Collection<StoredClock> clocks,
            BiConsumer<StoredClock, ObjectNode> columns) {
        if (clocks.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        ArrayNode rows = EventJson.MAPPER.createArrayNode();
        clocks.forEach(clock -> columns.accept(clock, rows.addObject()));
        return session.createNativeQuery(sql)
                .setParameter(1, rows.toString())
                .executeUpdate()
                .invoke(stored -> {
                    if (stored != clocks.size()) {
                        throw new ClockChangedMeanwhile();
                    }
                })
                .replaceWithVoid();
    }
}
