package io.telcopledge.reporting.report.store;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.evidence.FactKinds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** The quarters of which there is evidence. */
@ApplicationScoped
public class ReportedQuarters {

    // Jumps from quarter to quarter along each index, so that it costs quarters and not facts.
    private static final String JUMPS = """
            %1$s_quarters(quarter) as (
                select min(quarter) from %1$s union all
                select (select min(t.quarter) from %1$s t where t.quarter > %1$s_quarters.quarter)
                from %1$s_quarters where %1$s_quarters.quarter is not null)
            """;
    private static final String FOUND = "select quarter from %s_quarters where quarter is not null";

    private static final String ALL =
            "with recursive " + ofEachTable(JUMPS, ", ") + ofEachTable(FOUND, " union ") + " order by quarter desc";

    private static String ofEachTable(String sql, String separator) {
        return FactKinds.OF_A_QUARTER.stream()
                .filter(kind -> kind.times().quarter() != null)
                .map(kind -> sql.formatted(kind.table()))
                .collect(Collectors.joining(separator));
    }

    private final Mutiny.SessionFactory sessions;

    @Inject
    ReportedQuarters(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    /** The newest first. */
    public Uni<List<Quarter>> newestFirst() {
        return sessions.withSession(session -> session.createNativeQuery(ALL, String.class)
                .getResultList()
                .map(quarters -> quarters.stream().map(Quarter::parse).toList()));
    }
}
