package io.telcopledge.reporting.regime.store;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.sketch.Sketch;
import io.telcopledge.kit.sketch.SketchText;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.regime.Waits;
import io.telcopledge.reporting.verdict.Share;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** Adds up a quarter's waits in the database, bucket by bucket. */
@ApplicationScoped
public class WaitTotals {

    private static final String CALLS = """
            select cast(coalesce(sum(calls_answered), 0) as bigint), cast(coalesce(sum(calls_abandoned), 0) as bigint)
            from hotline_interval where quarter = ?1""";

    private static final String SKETCH = """
            select coalesce(string_agg(bucket || ':' || count, ',' order by bucket), '') from (
                select cast(split_part(part, ':', 1) as integer) as bucket,
                       cast(sum(cast(split_part(part, ':', 2) as bigint)) as bigint) as count
                from hotline_interval, unnest(string_to_array(answered_waits, ',')) part
                where quarter = ?1 group by 1) buckets""";

    /**
     * A quarter's waits.
     *
     * @param limits the seconds within which calls are to be counted
     * @param covered the share of the quarter of which all calls were told
     */
    public Uni<Waits> of(Mutiny.Session session, Quarter quarter, Collection<Integer> limits, Share covered) {
        return session.createNativeQuery(CALLS, Object[].class)
                .setParameter(1, quarter.toString())
                .getSingleResult()
                .chain(calls -> session.createNativeQuery(SKETCH, String.class)
                        .setParameter(1, quarter.toString())
                        .getSingleResult()
                        .map(SketchText::parse)
                        .map(sketch -> waits(calls, sketch, limits, covered)));
    }

    private static Waits waits(Object[] calls, Sketch sketch, Collection<Integer> limits, Share covered) {
        long answered = ((Number) calls[0]).longValue();
        long abandoned = ((Number) calls[1]).longValue();
        return new Waits(answered + abandoned, answered, sketch.count(), within(sketch, limits), covered);
    }

    private static Map<Integer, Waits.Within> within(Sketch sketch, Collection<Integer> limits) {
        return limits.stream().distinct().collect(Collectors.toMap(Function.identity(), seconds -> {
            Sketch.UpTo upTo = sketch.upTo(seconds * 1_000L);
            return new Waits.Within(upTo.atLeast(), upTo.atMost());
        }));
    }
}
