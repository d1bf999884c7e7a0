package io.telcopledge.support.hotline.store;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.paging.Cursor;
import io.telcopledge.kit.paging.Page;
import io.telcopledge.support.hotline.IntervalCounts;
import io.telcopledge.support.hotline.Measured;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** Published intervals, read by time: a quarter costs its intervals, however many calls there were. */
@ApplicationScoped
public class Intervals {

    private static final String LIST = """
            select %s
            from (select interval_start, queue, skill, false as legs, cast(sum(revision) as bigint) as revision,
                      sketch_total(answered_waits) as answered_waits, sketch_total(abandoned_waits) as abandoned_waits,
                      %s
                  from hotline_interval
                  where interval_start >= ?1 and interval_start < ?2 and (cast(?3 as text) is null or queue = ?3)
                      and (cast(?4 as text) is null or skill = ?4)
                      and (interval_start, queue, skill) > (cast(?5 as timestamptz), cast(?6 as text), cast(?7 as text))
                  group by interval_start, queue, skill
                  having sum(answered + abandoned) > 0
                  order by interval_start, queue, skill limit ?8) as i
            order by i.interval_start, i.queue, i.skill
            """.formatted(IntervalRow.COLUMNS, Columns.each("cast(sum(#) as bigint) as #"));

    private static final String TOTAL = """
            select %s from hotline_interval where interval_start >= ?1 and interval_start < ?2 and not legs
            """.formatted(Columns.each("cast(coalesce(sum(#), 0) as bigint)"));

    /** What all intervals that begin in a span count together, each call once; without distributions. */
    public Uni<IntervalCounts> total(Mutiny.Session session, Instant from, Instant to) {
        return session.createNativeQuery(TOTAL, Object[].class)
                .setParameter(1, from)
                .setParameter(2, to)
                .getSingleResult()
                .map(row -> IntervalRow.counts(row, 0));
    }

    /**
     * A page of the queues' intervals with calls, by legs, in the order of time, queue and skill, which are the
     * cursor's keys.
     */
    public Uni<Page<Measured>> page(Mutiny.Session session, IntervalSearch search, Optional<Cursor> after, int limit) {
        return session.createNativeQuery(LIST, Object[].class)
                .setParameter(1, search.from())
                .setParameter(2, search.to())
                .setParameter(3, search.queue().orElse(null))
                .setParameter(4, search.skill().orElse(null))
                .setParameter(5, after.map(cursor -> cursor.instant(0)).orElse(Instant.EPOCH.minusSeconds(1L << 34)))
                .setParameter(6, after.map(cursor -> cursor.text(1)).orElse(""))
                .setParameter(7, after.map(cursor -> cursor.text(2)).orElse(""))
                .setParameter(8, limit + 1)
                .getResultList()
                .map(rows -> page(rows, limit));
    }

    private static Page<Measured> page(List<Object[]> rows, int limit) {
        return Page.of(
                rows.stream().map(IntervalRow::measured).toList(),
                limit,
                last -> Cursor.of(
                        last.interval().start(),
                        last.interval().queue(),
                        last.interval().skill()));
    }
}
