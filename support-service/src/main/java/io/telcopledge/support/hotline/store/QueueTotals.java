package io.telcopledge.support.hotline.store;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.sketch.Sketch;
import io.telcopledge.support.hotline.QueueCounts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;

/** Totals of a span by queue and skill, with the distributions of all their waits. */
@ApplicationScoped
public class QueueTotals {

    private static final String MATCHING = """
            hotline_interval i
            where i.interval_start >= ?1 and i.interval_start < ?2 and (cast(?3 as text) is null or i.queue = ?3)
                and (cast(?4 as text) is null or i.skill = ?4) and i.answered + i.abandoned > 0
            """;

    private static final String COUNTS = """
            select i.queue, i.skill, %s from %s group by i.queue, i.skill order by i.queue, i.skill
            """.formatted(Columns.each("cast(sum(i.#) as bigint)"), MATCHING);

    // Bucket by bucket in the database: sketch_total would copy its state once an interval.
    private static final String WAITS = """
            select queue, skill, answered, cast(array_agg(array[bucket, n] order by bucket) as text)
            from (select s.queue, s.skill, pair.answered, pair.bucket, sum(pair.n) as n
                  from (select i.queue, i.skill, i.answered_waits, i.abandoned_waits from %s) as s
                  cross join lateral (
                      select 1 as answered, s.answered_waits[place][1] as bucket, s.answered_waits[place][2] as n
                      from generate_subscripts(s.answered_waits, 1) place
                      union all
                      select 0, s.abandoned_waits[place][1], s.abandoned_waits[place][2]
                      from generate_subscripts(s.abandoned_waits, 1) place) as pair
                  group by 1, 2, 3, 4) as counted
            group by queue, skill, answered
            """.formatted(MATCHING);

    private record Waits(String queue, String skill, boolean answered) {}

    /** In the order of queue and skill, those with calls. */
    public Uni<List<QueueCounts>> of(Mutiny.Session session, IntervalSearch search) {
        return query(session, COUNTS, search)
                .getResultList()
                .chain(counts -> query(session, WAITS, search).getResultList().map(waits -> joined(counts, waits)));
    }

    private static Mutiny.SelectionQuery<Object[]> query(Mutiny.Session session, String sql, IntervalSearch search) {
        return session.createNativeQuery(sql, Object[].class)
                .setParameter(1, search.from())
                .setParameter(2, search.to())
                .setParameter(3, search.queue().orElse(null))
                .setParameter(4, search.skill().orElse(null));
    }

    private static List<QueueCounts> joined(List<Object[]> counts, List<Object[]> waits) {
        Map<Waits, Sketch> sketches = new HashMap<>();
        for (Object[] row : waits) {
            Waits key = new Waits((String) row[0], (String) row[1], ((Number) row[2]).intValue() == 1);
            sketches.put(key, SketchArrays.read((String) row[3]));
        }
        List<QueueCounts> totals = new ArrayList<>();
        for (Object[] row : counts) {
            String queue = (String) row[0];
            String skill = (String) row[1];
            totals.add(new QueueCounts(
                    queue,
                    skill,
                    IntervalRow.counts(row, 2)
                            .with(
                                    sketches.getOrDefault(new Waits(queue, skill, true), Sketch.EMPTY),
                                    sketches.getOrDefault(new Waits(queue, skill, false), Sketch.EMPTY))));
        }
        return totals;
    }
}
