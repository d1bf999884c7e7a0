package io.telcopledge.support.hotline.store;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.sketch.Sketch;
import io.telcopledge.support.hotline.IntervalCounts;
import io.telcopledge.support.hotline.QueueCounts;
import io.telcopledge.support.hotline.SpanCounts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;

/** Totals of a span by queue and skill, with the distributions of all their waits. */
@ApplicationScoped
public class QueueTotals {

    private static final String MATCHING = """
            hotline_interval i
            where i.interval_start >= ?1 and i.interval_start < ?2 and (cast(?3 as text) is null or i.queue = ?3)
                and (cast(?4 as text) is null or i.skill = ?4)
            """;

    private static final String COUNTS = """
            select i.queue, i.skill, i.legs, %s from %s group by i.queue, i.skill, i.legs order by 1, 2, 3
            """.formatted(Columns.each("cast(sum(i.#) as bigint)"), MATCHING);

    // Bucket by bucket in the database: sketch_total would copy its state once an interval.
    private static final String WAITS = """
            select queue, skill, legs, answered, cast(array_agg(array[bucket, n] order by bucket) as text)
            from (select s.queue, s.skill, s.legs, pair.answered, pair.bucket, sum(pair.n) as n
                  from (select i.queue, i.skill, i.legs, i.answered_waits, i.abandoned_waits from %s) as s
                  cross join lateral (
                      select 1 as answered, s.answered_waits[place][1] as bucket, s.answered_waits[place][2] as n
                      from generate_subscripts(s.answered_waits, 1) place
                      union all
                      select 0, s.abandoned_waits[place][1], s.abandoned_waits[place][2]
                      from generate_subscripts(s.abandoned_waits, 1) place) as pair
                  group by 1, 2, 3, 4, 5 having sum(pair.n) <> 0) as counted
            group by queue, skill, legs, answered
            """.formatted(MATCHING);

    private record Waits(String queue, String skill, boolean legs, boolean answered) {}

    /** Queues and skills in their order, those with calls. */
    public Uni<SpanCounts> of(Mutiny.Session session, IntervalSearch search) {
        return query(session, COUNTS, search)
                .getResultList()
                .chain(counts -> query(session, WAITS, search)
                        .getResultList()
                        .map(waits -> joined(counts, waits, search.isOfAll())));
    }

    private static Mutiny.SelectionQuery<Object[]> query(Mutiny.Session session, String sql, IntervalSearch search) {
        return session.createNativeQuery(sql, Object[].class)
                .setParameter(1, search.from())
                .setParameter(2, search.to())
                .setParameter(3, search.queue().orElse(null))
                .setParameter(4, search.skill().orElse(null));
    }

    private static SpanCounts joined(List<Object[]> counts, List<Object[]> waits, boolean ofAll) {
        Map<Waits, Sketch> sketches = new HashMap<>();
        for (Object[] row : waits) {
            Waits key =
                    new Waits((String) row[0], (String) row[1], (Boolean) row[2], ((Number) row[3]).intValue() == 1);
            sketches.put(key, SketchArrays.read((String) row[4]));
        }
        IntervalCounts total = IntervalCounts.NONE;
        Map<List<String>, IntervalCounts> queues = new LinkedHashMap<>();
        for (Object[] row : counts) {
            IntervalCounts counted = counted(row, sketches);
            queues.merge(List.of((String) row[0], (String) row[1]), counted, IntervalCounts::plus);
            // Among all calls each is one, whatever queues it waited in.
            if (!ofAll || !(Boolean) row[2]) {
                total = total.plus(counted);
            }
        }
        return new SpanCounts(
                total,
                queues.entrySet().stream()
                        .filter(queue -> queue.getValue().offered() > 0)
                        .map(queue -> new QueueCounts(
                                queue.getKey().get(0), queue.getKey().get(1), queue.getValue()))
                        .toList());
    }

    private static IntervalCounts counted(Object[] row, Map<Waits, Sketch> sketches) {
        Waits answered = new Waits((String) row[0], (String) row[1], (Boolean) row[2], true);
        Waits abandoned = new Waits(answered.queue(), answered.skill(), answered.legs(), false);
        return IntervalRow.counts(row, 3)
                .with(sketches.getOrDefault(answered, Sketch.EMPTY), sketches.getOrDefault(abandoned, Sketch.EMPTY));
    }
}
