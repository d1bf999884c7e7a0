package io.telcopledge.support.hotline.store;

import io.smallrye.mutiny.Uni;
import io.telcopledge.support.hotline.Count;
import io.telcopledge.support.hotline.Interval;
import io.telcopledge.support.hotline.IntervalCounts;
import io.telcopledge.support.hotline.Partial;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.reactive.mutiny.Mutiny;

/** The partial counts' rows, to which a batch adds its differences in one statement. */
@ApplicationScoped
public class PartialTable {

    private static final int FIRST_COUNT = 8;

    private static final String ADD = """
            insert into hotline_partial as p (interval_start, queue, skill, legs, partition, answered_waits,
                abandoned_waits, dirty, %s)
            select timestamptz 'epoch' + n.start * interval '1 second', n.queue, n.skill, n.legs = 1, n.partition,
                cast(n.answered_waits as integer[]), cast(n.abandoned_waits as integer[]), true, %s
            from unnest(cast(?1 as bigint[]), cast(?2 as text[]), cast(?3 as text[]), cast(?4 as bigint[]),
                cast(?5 as text[]), cast(?6 as text[]), cast(?7 as bigint[]), %s)
                as n (start, queue, skill, partition, answered_waits, abandoned_waits, legs, %s)
            on conflict (interval_start, queue, skill, legs, partition) do update set
                answered_waits = sketch_sum(p.answered_waits, excluded.answered_waits),
                abandoned_waits = sketch_sum(p.abandoned_waits, excluded.abandoned_waits),
                dirty = true, %s
            """.formatted(
                    Columns.each("#"),
                    Columns.each("n.#"),
                    IntStream.range(0, Count.values().length)
                            .mapToObj(place -> "cast(?" + (FIRST_COUNT + place) + " as bigint[])")
                            .collect(Collectors.joining(", ")),
                    Columns.each("#"),
                    Columns.each("# = p.# + excluded.#"));

    /** @param differences in the order of their keys, in which rows are locked everywhere */
    public Uni<Void> add(Mutiny.Session session, Map<Partial, IntervalCounts> differences) {
        if (differences.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        List<Partial> keys = List.copyOf(differences.keySet());
        List<Interval> intervals = keys.stream().map(Partial::interval).toList();
        List<IntervalCounts> values = List.copyOf(differences.values());
        Mutiny.Query<?> query = session.createNativeQuery(ADD)
                .setParameter(1, numbers(intervals, interval -> interval.start().getEpochSecond()))
                .setParameter(2, texts(intervals, Interval::queue))
                .setParameter(3, texts(intervals, Interval::skill))
                .setParameter(4, numbers(keys, Partial::partition))
                .setParameter(5, texts(values, value -> SketchArrays.of(value.answeredWaits())))
                .setParameter(6, texts(values, value -> SketchArrays.of(value.abandonedWaits())))
                .setParameter(7, numbers(intervals, interval -> interval.legs() ? 1 : 0));
        for (Count count : Count.values()) {
            query.setParameter(FIRST_COUNT + count.place(), numbers(values, value -> value.get(count)));
        }
        return query.executeUpdate().replaceWithVoid();
    }

    private static <T> Long[] numbers(List<T> things, ToLongFunction<T> part) {
        return things.stream().mapToLong(part).boxed().toArray(Long[]::new);
    }

    private static <T> String[] texts(List<T> things, Function<T, String> part) {
        return things.stream().map(part).toArray(String[]::new);
    }
}
