package io.telcopledge.reporting.programme.store;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.database.Timestamps;
import io.telcopledge.reporting.programme.Milestone;
import io.telcopledge.reporting.programme.Proof;
import io.telcopledge.reporting.programme.Reached;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.reactive.mutiny.Mutiny;

/** The events that show milestones. */
@ApplicationScoped
public class FirstEvents {

    // One look into the index for each milestone; only with a condition are events read until one says it.
    private static final String FIRST = """
            select m.milestone, first.time, first.id
            from unnest(cast(?1 as text[]), cast(?2 as text[]), cast(?3 as text[]), cast(?4 as text[]))
                 as m(milestone, type, field, value)
            cross join lateral (
                select e.time, e.id from evidence e
                where e.type = m.type and e.time >= ?5
                  and (m.field = '' or cast(e.data as jsonb) #>> string_to_array(m.field, '.') = m.value)
                order by e.time, e.event_id limit 1) first""";

    /** The first event of each milestone that is shown by one. */
    public Uni<Map<String, Reached>> since(Mutiny.Session session, Instant start, List<Milestone> milestones) {
        List<String> ids = new ArrayList<>();
        List<String> types = new ArrayList<>();
        List<String> fields = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (Milestone milestone : milestones) {
            if (milestone.proof() instanceof Proof.ByEvent event) {
                Proof.Condition where = event.where();
                ids.add(milestone.id());
                types.add(event.type());
                fields.add(where == null ? "" : where.field());
                values.add(where == null ? "" : where.value());
            }
        }
        return session.createNativeQuery(FIRST, Object[].class)
                .setParameter(1, ids.toArray(String[]::new))
                .setParameter(2, types.toArray(String[]::new))
                .setParameter(3, fields.toArray(String[]::new))
                .setParameter(4, values.toArray(String[]::new))
                .setParameter(5, start)
                .getResultList()
                .map(FirstEvents::reached);
    }

    private static Map<String, Reached> reached(List<Object[]> rows) {
        Map<String, Reached> reached = new HashMap<>();
        rows.forEach(row -> reached.put(
                (String) row[0], new Reached(Objects.requireNonNull(Timestamps.instant(row[1])), (String) row[2])));
        return reached;
    }
}
