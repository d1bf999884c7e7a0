package io.telcopledge.support.hotline.store;

import io.smallrye.mutiny.Uni;
import io.telcopledge.support.hotline.Interval;
import io.telcopledge.support.hotline.Measured;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** The intervals' rows: which are behind their partials, and how they catch up. */
@ApplicationScoped
public class IntervalTable {

    private static final String DIRTY = """
            select distinct cast(extract(epoch from interval_start) * 1000000 as bigint), queue
            from hotline_partial where dirty order by 1, 2
            """;

    // A partial that a batch holds at this moment stays dirty: it is published again when the batch has committed.
    private static final String CLEAN = """
            update hotline_partial p set dirty = false
            from (select q.interval_start, q.queue, q.partition
                  from hotline_partial q
                  join unnest(cast(?1 as bigint[]), cast(?2 as text[])) as k (start, queue)
                      on q.interval_start = timestamptz 'epoch' + k.start * interval '1 microsecond'
                      and q.queue = k.queue
                  where q.dirty
                  order by q.interval_start, q.queue, q.partition
                  for update of q skip locked) as c
            where p.interval_start = c.interval_start and p.queue = c.queue and p.partition = c.partition
            """;

    // A statement of its own, so that it sees what was committed until the partials were locked.
    private static final String MERGE = """
            insert into hotline_interval as i (interval_start, queue, answered, abandoned, wait_millis, within_target,
                rated_1, rated_2, rated_3, rated_4, rated_5, revision)
            select p.interval_start, p.queue, sum(p.answered), sum(p.abandoned), sum(p.wait_millis),
                sum(p.within_target), sum(p.rated_1), sum(p.rated_2), sum(p.rated_3), sum(p.rated_4), sum(p.rated_5), 1
            from hotline_partial p
            join unnest(cast(?1 as bigint[]), cast(?2 as text[])) as k (start, queue)
                on p.interval_start = timestamptz 'epoch' + k.start * interval '1 microsecond' and p.queue = k.queue
            group by p.interval_start, p.queue
            order by p.interval_start, p.queue
            on conflict (interval_start, queue) do update set
                answered = excluded.answered, abandoned = excluded.abandoned, wait_millis = excluded.wait_millis,
                within_target = excluded.within_target, rated_1 = excluded.rated_1, rated_2 = excluded.rated_2,
                rated_3 = excluded.rated_3, rated_4 = excluded.rated_4, rated_5 = excluded.rated_5,
                revision = i.revision + 1
            where (i.answered, i.abandoned, i.wait_millis, i.within_target,
                    i.rated_1, i.rated_2, i.rated_3, i.rated_4, i.rated_5)
                is distinct from (excluded.answered, excluded.abandoned, excluded.wait_millis, excluded.within_target,
                    excluded.rated_1, excluded.rated_2, excluded.rated_3, excluded.rated_4, excluded.rated_5)
            returning cast(extract(epoch from i.interval_start) * 1000000 as bigint), i.queue, i.answered, i.abandoned,
                i.wait_millis, i.within_target, i.rated_1, i.rated_2, i.rated_3, i.rated_4, i.rated_5, i.revision
            """;

    /** The intervals whose partials changed since they were published. */
    public Uni<List<Interval>> dirty(Mutiny.Session session) {
        return session.createNativeQuery(DIRTY, Object[].class)
                .getResultList()
                .map(rows -> rows.stream().map(IntervalRow::interval).toList());
    }

    /** Brings intervals up to their partials; gives those that are different from before, with their new revision. */
    public Uni<List<Measured>> merge(Mutiny.Session session, List<Interval> intervals) {
        Long[] starts =
                intervals.stream().map(interval -> Micros.of(interval.start())).toArray(Long[]::new);
        String[] queues = intervals.stream().map(Interval::queue).toArray(String[]::new);
        return session.createNativeQuery(CLEAN)
                .setParameter(1, starts)
                .setParameter(2, queues)
                .executeUpdate()
                .chain(() -> session.createNativeQuery(MERGE, Object[].class)
                        .setParameter(1, starts)
                        .setParameter(2, queues)
                        .getResultList())
                .map(rows -> rows.stream().map(IntervalRow::measured).toList());
    }
}
