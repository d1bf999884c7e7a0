package io.telcopledge.support.appraisal.store;

import io.smallrye.mutiny.Uni;
import io.telcopledge.support.appraisal.PromiseCounts;
import io.telcopledge.support.complaint.ComplaintPromise;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Which promises on complaints an agent fulfilled: the clock stopped at what the agent is known to have done. Reads
 * what some agents did since the quarter began, by an index, and the clock of each.
 */
@ApplicationScoped
class PromiseTable {

    private static final String[] CLOCKS = Arrays.stream(ComplaintPromise.values())
            .map(promise -> promise.policy().clock())
            .toArray(String[]::new);

    // A fact that was told twice of the same instant is one deed; what else was done at that instant kept no promise.
    private static final String FULFILLED = """
            select h.told_by,
                count(distinct c.case_id || ' ' || c.clock) filter (where c.state = 'MET'),
                count(distinct c.case_id || ' ' || c.clock) filter (where c.state = 'BREACHED')
            from complaint_history h
            join sla_clock c on c.case_id = cast(h.complaint_id as text) and c.stopped_at = h.happened_at
                and case c.stop_reason when 'answered' then h.kind = 'ANSWERED' else h.kind in ('RESOLVED', 'CLOSED') end
            where h.told_by = any (cast(?1 as text[])) and h.happened_at >= ?2
                and c.clock = any (cast(?4 as text[])) and c.started_at >= ?2 and c.started_at < ?3
            group by h.told_by
            """;

    /** What some agents fulfilled of the promises whose clocks started from an instant to before another. */
    Uni<Map<String, PromiseCounts>> fulfilled(
            Mutiny.Session session, Collection<String> agents, Instant from, Instant to) {
        return session.createNativeQuery(FULFILLED, Object[].class)
                .setParameter(1, agents.toArray(String[]::new))
                .setParameter(2, from)
                .setParameter(3, to)
                .setParameter(4, CLOCKS)
                .getResultList()
                .map(rows -> {
                    Map<String, PromiseCounts> found = new TreeMap<>();
                    rows.forEach(row -> found.put((String) row[0], new PromiseCounts((Long) row[1], (Long) row[2])));
                    return found;
                });
    }
}
