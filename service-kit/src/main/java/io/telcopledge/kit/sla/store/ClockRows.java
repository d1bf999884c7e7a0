package io.telcopledge.kit.sla.store;

import com.fasterxml.jackson.databind.node.ArrayNode;
import io.smallrye.mutiny.Uni;
import io.telcopledge.contracts.EventJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import org.hibernate.reactive.mutiny.Mutiny;

/** The rows of clocks by their keys: a batch is one statement. */
@ApplicationScoped
class ClockRows {

    private static final String LOAD = "select " + StoredClock.COLUMNS + """
             from sla_clock join json_to_recordset(cast(cast(?1 as text) as json)) as k(case_id text, clock text)
               using (case_id, clock)
            order by case_id, clock for update of sla_clock""";

    private static final String LOCK = """
            select count(*) from (
              select 1 from sla_clock where case_id in (select json_array_elements_text(cast(cast(?1 as text) as json)))
              order by case_id, clock for update) locked""";

    private static final String OF_CASE =
            "select " + StoredClock.COLUMNS + " from sla_clock where case_id = ?1 order by clock";

    private static final String STORE =
            "insert into sla_clock as c (" + StoredClock.COLUMNS + ", next_due) select " + StoredClock.COLUMNS + """
            , next_due from json_to_recordset(cast(cast(?1 as text) as json)) as r(
              case_id text, clock text, policy_version integer, allowance_millis bigint, at_risk_percents text,
              started_at timestamptz, stopped_at timestamptz, stop_reason text, cancelled_at timestamptz,
              cancel_reason text, state text, announced_percent integer, revision bigint, version bigint,
              next_due timestamptz)
            order by case_id, clock
            on conflict (case_id, clock) do update set
              stopped_at = excluded.stopped_at, stop_reason = excluded.stop_reason,
              cancelled_at = excluded.cancelled_at, cancel_reason = excluded.cancel_reason,
              state = excluded.state, announced_percent = excluded.announced_percent,
              revision = excluded.revision, version = excluded.version, next_due = excluded.next_due
            where c.version = excluded.version - 1""";

    /** The clocks there are of those keys, locked in order. */
    Uni<Map<ClockKey, StoredClock>> load(Mutiny.Session session, SortedSet<ClockKey> keys) {
        ArrayNode wanted = EventJson.MAPPER.createArrayNode();
        keys.forEach(key -> wanted.addObject().put("case_id", key.caseId()).put("clock", key.clock()));
        return session.createNativeQuery(LOAD, Object[].class)
                .setParameter(1, wanted.toString())
                .getResultList()
                .map(rows -> {
                    Map<ClockKey, StoredClock> found = new TreeMap<>();
                    rows.stream().map(StoredClock::of).forEach(stored -> found.put(stored.key(), stored));
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
                .map(rows -> rows.stream().map(StoredClock::of).toList());
    }

    /** Writes them; fails with {@link ClockChangedMeanwhile} when one was started elsewhere at the same time. */
    Uni<Void> store(Mutiny.Session session, Collection<StoredClock> clocks) {
        if (clocks.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        ArrayNode rows = EventJson.MAPPER.createArrayNode();
        clocks.forEach(clock -> clock.writeTo(rows.addObject()));
        return session.createNativeQuery(STORE)
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
