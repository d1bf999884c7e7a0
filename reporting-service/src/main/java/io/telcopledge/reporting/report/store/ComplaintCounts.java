package io.telcopledge.reporting.report.store;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.report.Complaints;
import io.telcopledge.reporting.report.Count;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** Counts a quarter's complaints. */
@ApplicationScoped
public class ComplaintCounts {

    private static final String BY_CHANNEL = """
            select channel, count(*) from complaint where quarter = ?1
            group by channel order by 2 desc, channel collate "C"
            """;

    private static final String BY_SOURCE_STATUS = """
            select source_status, count(*) from complaint where quarter = ?1
            group by source_status order by 2 desc, source_status collate "C"
            """;

    /** A quarter's complaints by channel and by the source's own status. */
    public Uni<Complaints> of(Mutiny.Session session, Quarter quarter) {
        return counts(session, BY_CHANNEL, quarter)
                .chain(channels ->
                        counts(session, BY_SOURCE_STATUS, quarter).map(statuses -> new Complaints(channels, statuses)));
    }

    private static Uni<List<Count>> counts(Mutiny.Session session, String sql, Quarter quarter) {
        return session.createNativeQuery(sql, Object[].class)
                .setParameter(1, quarter.toString())
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new Count((String) row[0], ((Number) row[1]).longValue()))
                        .toList());
    }
}
