package io.telcopledge.reporting.report.store;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.report.complaint.RegionCount;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** How many cases of a quarter each region has. */
@ApplicationScoped
public class RegionCounts {

    private static final String COMPLAINTS = """
            select region, count(*), count(*) filter (where complexity = 'COMPLEX')
            from complaint where quarter = ?1 group by region
            """;

    private static final String FEEDBACK = """
            select region, count(*), 0 from feedback where quarter = ?1 group by region
            """;

    private static final String RATINGS = """
            select region, cast(sum(ratings[1] + ratings[2] + ratings[3] + ratings[4] + ratings[5]) as bigint), 0
            from peak_hour_experience where quarter = ?1 group by region
            """;

    public Uni<List<RegionCount>> complaints(Mutiny.Session session, Quarter quarter) {
        return read(session, COMPLAINTS, quarter);
    }

    public Uni<List<RegionCount>> feedback(Mutiny.Session session, Quarter quarter) {
        return read(session, FEEDBACK, quarter);
    }

    /** How many people were asked in peak hours. */
    public Uni<List<RegionCount>> ratings(Mutiny.Session session, Quarter quarter) {
        return read(session, RATINGS, quarter);
    }

    private static Uni<List<RegionCount>> read(Mutiny.Session session, String sql, Quarter quarter) {
        return session.createNativeQuery(sql, Object[].class)
                .setParameter(1, quarter.toString())
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new RegionCount((String) row[0], number(row[1]), number(row[2])))
                        .toList());
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
