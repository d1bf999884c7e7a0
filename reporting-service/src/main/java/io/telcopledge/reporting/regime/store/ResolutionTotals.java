package io.telcopledge.reporting.regime.store;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.regime.Resolutions;
import io.telcopledge.reporting.verdict.Share;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** Ranks a quarter's complaints in the database by how fast they were resolved. */
@ApplicationScoped
public class ResolutionTotals {

    private static final String COMPLAINTS = """
            select count(*), count(*) filter (where not outcome_reported) from complaint where quarter = ?1""";

    // The nearest rank, in whole numbers: of 20 complaints the fastest 95 % are 19, whatever 0.95 is in binary.
    private static final String FASTEST = """
            select percent, cast(extract(epoch from took) * 1000 as bigint)
            from (select took, row_number() over (order by took) as rank
                  from (select greatest(at - opened_at, interval '0') as took
                        from complaint join complaint_step using (complaint_id)
                        where quarter = ?1 and kind = 'RESOLVED' and outcome_reported) resolved) ranked
            join unnest(cast(?3 as integer[])) as asked(percent) on rank = (cast(?2 as bigint) * percent + 99) / 100""";

    /**
     * How long a quarter's complaints took.
     *
     * @param percents of which the time is asked for
     * @param covered the share of the quarter in which both complaints and their resolution were told
     */
    public Uni<Resolutions> of(Mutiny.Session session, Quarter quarter, Collection<Integer> percents, Share covered) {
        return session.createNativeQuery(COMPLAINTS, Object[].class)
                .setParameter(1, quarter.toString())
                .getSingleResult()
                .chain(counts -> session.createNativeQuery(FASTEST, Object[].class)
                        .setParameter(1, quarter.toString())
                        .setParameter(2, number(counts[0]))
                        .setParameter(3, percents.toArray(Integer[]::new))
                        .getResultList()
                        .map(rows -> new Resolutions(number(counts[0]), number(counts[1]), byPercent(rows), covered)));
    }

    private static Map<Integer, Long> byPercent(List<Object[]> rows) {
        return rows.stream().collect(Collectors.toMap(row -> (Integer) row[0], row -> number(row[1])));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
