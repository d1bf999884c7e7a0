package io.telcopledge.support.hotline.store;

import io.smallrye.mutiny.Uni;
import io.telcopledge.support.hotline.Interval;
import io.telcopledge.support.hotline.Measured;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;

/** The intervals' rows: which are behind their partials, and how they catch up. */
@ApplicationScoped
public class IntervalTable {

    private static final String DIRTY = """
            select distinct cast(extract(epoch from interval_start) * 1000000 as bigint), queue, skill, legs
            from hotline_partial where dirty order by 1, 2, 3, 4
            """;

    private static final String KEYS = """
            unnest(cast(?1 as bigint[]), cast(?2 as text[]), cast(?3 as text[]), cast(?4 as bigint[]))
                as k (start, queue, skill, legs)
                on p.interval_start = timestamptz 'epoch' + k.start * interval '1 microsecond'
                and p.queue = k.queue and p.skill = k.skill and p.legs = (k.legs = 1)
            """;

    // A partial that a batch holds at this moment stays dirty: it is published again when the batch has committed.
    private static final String CLEAN = """
            update hotline_partial c set dirty = false
            from (select p.interval_start, p.queue, p.skill, p.legs, p.partition
                  from hotline_partial p join %s
                  where p.dirty
                  order by p.interval_start, p.queue, p.skill, p.legs, p.partition
                  for update of p skip locked) as d
            where c.interval_start = d.interval_start and c.queue = d.queue and c.skill = d.skill
                and c.legs = d.legs and c.partition = d.partition
            """.formatted(KEYS);

    // A statement of its own, so that it sees what was committed until the partials were locked.
    private static final String MERGE = """
            insert into hotline_interval as i (interval_start, queue, skill, legs, revision, answered_waits,
                abandoned_waits, %s)
            select p.interval_start, p.queue, p.skill, p.legs, 1, sketch_total(p.answered_waits),
                sketch_total(p.abandoned_waits), %s
            from hotline_partial p join %s
            group by p.interval_start, p.queue, p.skill, p.legs
            order by p.interval_start, p.queue, p.skill, p.legs
            on conflict (interval_start, queue, skill, legs) do update set
                answered_waits = excluded.answered_waits, abandoned_waits = excluded.abandoned_waits,
                revision = i.revision + 1, %s
            where (i.answered_waits, i.abandoned_waits, %s)
                is distinct from (excluded.answered_waits, excluded.abandoned_waits, %s)
            returning %s
            """.formatted(
                    Columns.each("#"),
                    Columns.each("sum(p.#)"),
                    KEYS,
                    Columns.each("# = excluded.#"),
                    Columns.each("i.#"),
                    Columns.each("excluded.#"),
                    IntervalRow.COLUMNS);

    /** The intervals whose partials changed since they were published. */
    public Uni<List<Interval>> dirty(Mutiny.Session session) {
        return session.createNativeQuery(DIRTY, Object[].class)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> IntervalRow.interval(row, (Boolean) row[3]))
                        .toList());
    }

    /** Brings intervals up to their partials; gives those that are different from before, with their new revision. */
    public Uni<List<Measured>> merge(Mutiny.Session session, List<Interval> intervals) {
        return bind(session.createNativeQuery(CLEAN), intervals)
                .executeUpdate()
                .chain(() -> bind(session.createNativeQuery(MERGE, Object[].class), intervals)
                        .getResultList())
                .map(rows -> rows.stream().map(IntervalRow::measured).toList());
    }

    private static <Q extends Mutiny.AbstractQuery> Q bind(Q query, List<Interval> intervals) {
        Long[] starts =
                intervals.stream().map(interval -> Micros.of(interval.start())).toArray(Long[]::new);
        query.setParameter(1, starts);
        query.setParameter(2, texts(intervals, Interval::queue));
        query.setParameter(3, texts(intervals, Interval::skill));
        query.setParameter(
                4, intervals.stream().map(interval -> interval.legs() ? 1L : 0L).toArray(Long[]::new));
        return query;
    }

    private static String[] texts(List<Interval> intervals, Function<Interval, String> part) {
        return intervals.stream().map(part).toArray(String[]::new);
    }
}
