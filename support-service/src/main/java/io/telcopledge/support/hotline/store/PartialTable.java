package io.telcopledge.support.hotline.store;

import io.smallrye.mutiny.Uni;
import io.telcopledge.support.hotline.IntervalCounts;
import io.telcopledge.support.hotline.Partial;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.hibernate.reactive.mutiny.Mutiny;

/** The partial counts' rows, to which a batch adds its differences in one statement. */
@ApplicationScoped
public class PartialTable {

    private static final String ADD = """
            insert into hotline_partial as p (interval_start, queue, partition, answered, abandoned, wait_millis,
                within_target, rated_1, rated_2, rated_3, rated_4, rated_5, dirty)
            select timestamptz 'epoch' + n.start * interval '1 second', n.queue, n.partition, n.answered, n.abandoned,
                n.wait_millis, n.within_target, n.rated_1, n.rated_2, n.rated_3, n.rated_4, n.rated_5, true
            from unnest(cast(?1 as bigint[]), cast(?2 as text[]), cast(?3 as bigint[]), cast(?4 as bigint[]),
                cast(?5 as bigint[]), cast(?6 as bigint[]), cast(?7 as bigint[]), cast(?8 as bigint[]),
                cast(?9 as bigint[]), cast(?10 as bigint[]), cast(?11 as bigint[]), cast(?12 as bigint[]))
                as n (start, queue, partition, answered, abandoned, wait_millis, within_target,
                    rated_1, rated_2, rated_3, rated_4, rated_5)
            on conflict (interval_start, queue, partition) do update set
                answered = p.answered + excluded.answered,
                abandoned = p.abandoned + excluded.abandoned,
                wait_millis = p.wait_millis + excluded.wait_millis,
                within_target = p.within_target + excluded.within_target,
                rated_1 = p.rated_1 + excluded.rated_1,
                rated_2 = p.rated_2 + excluded.rated_2,
                rated_3 = p.rated_3 + excluded.rated_3,
                rated_4 = p.rated_4 + excluded.rated_4,
                rated_5 = p.rated_5 + excluded.rated_5,
                dirty = true
            """;

    private static final List<ToLongFunction<IntervalCounts>> COUNTS = List.of(
            IntervalCounts::answered,
            IntervalCounts::abandoned,
            IntervalCounts::waitMillis,
            IntervalCounts::withinTarget,
            counts -> counts.ratings().ones(),
            counts -> counts.ratings().twos(),
            counts -> counts.ratings().threes(),
            counts -> counts.ratings().fours(),
            counts -> counts.ratings().fives());

    /** @param differences in the order of their keys, in which rows are locked everywhere */
    public Uni<Void> add(Mutiny.Session session, Map<Partial, IntervalCounts> differences) {
        if (differences.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        List<Partial> keys = List.copyOf(differences.keySet());
        List<IntervalCounts> values = List.copyOf(differences.values());
        Mutiny.Query<?> query = session.createNativeQuery(ADD)
                .setParameter(1, numbers(keys, key -> key.interval().start().getEpochSecond()))
                .setParameter(
                        2, keys.stream().map(key -> key.interval().queue()).toArray(String[]::new))
                .setParameter(3, numbers(keys, Partial::partition));
        for (int count = 0; count < COUNTS.size(); count++) {
            query.setParameter(4 + count, numbers(values, COUNTS.get(count)));
        }
        return query.executeUpdate().replaceWithVoid();
    }

    private static <T> Long[] numbers(List<T> things, ToLongFunction<T> part) {
        return things.stream().mapToLong(part).boxed().toArray(Long[]::new);
    }
}
