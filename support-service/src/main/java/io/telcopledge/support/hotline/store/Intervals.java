package io.telcopledge.support.hotline.store;

import io.smallrye.mutiny.Uni;
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
            select cast(extract(epoch from interval_start) * 1000000 as bigint), queue, answered, abandoned, wait_millis,
                within_target, rated_1, rated_2, rated_3, rated_4, rated_5, revision
            from hotline_interval
            where interval_start >= ?1 and interval_start < ?2 and (cast(?3 as text) is null or queue = ?3)
                and answered + abandoned > 0
            order by interval_start, queue limit ?4
            """;

    private static final String TOTAL = """
            select cast(coalesce(sum(answered), 0) as bigint), cast(coalesce(sum(abandoned), 0) as bigint),
                cast(coalesce(sum(wait_millis), 0) as bigint), cast(coalesce(sum(within_target), 0) as bigint),
                cast(coalesce(sum(rated_1), 0) as bigint), cast(coalesce(sum(rated_2), 0) as bigint),
                cast(coalesce(sum(rated_3), 0) as bigint), cast(coalesce(sum(rated_4), 0) as bigint),
                cast(coalesce(sum(rated_5), 0) as bigint)
            from hotline_interval where interval_start >= ?1 and interval_start < ?2
            """;

    /** The intervals that begin in a span, of one queue or of all, in order; {@code limit} at most. */
    public Uni<List<Measured>> between(
            Mutiny.Session session, Instant from, Instant to, Optional<String> queue, int limit) {
        return session.createNativeQuery(LIST, Object[].class)
                .setParameter(1, from)
                .setParameter(2, to)
                .setParameter(3, queue.orElse(null))
                .setParameter(4, limit)
                .getResultList()
                .map(rows -> rows.stream().map(IntervalRow::measured).toList());
    }

    /** What all intervals that begin in a span count together. */
    public Uni<IntervalCounts> total(Mutiny.Session session, Instant from, Instant to) {
        return session.createNativeQuery(TOTAL, Object[].class)
                .setParameter(1, from)
                .setParameter(2, to)
                .getSingleResult()
                .map(row -> IntervalRow.counts(row, 0));
    }
}
