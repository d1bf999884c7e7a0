package io.telcopledge.reporting.report.store;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.time.Quarter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** The quarters of which there is evidence. */
@ApplicationScoped
public class ReportedQuarters {

    // Jumps from quarter to quarter along each index, so that it costs quarters and not facts.
    private static final String ALL = """
            with recursive
                hotline(quarter) as (
                    select min(quarter) from hotline_interval union all
                    select (select min(t.quarter) from hotline_interval t where t.quarter > hotline.quarter)
                    from hotline where hotline.quarter is not null),
                cases(quarter) as (
                    select min(quarter) from complaint union all
                    select (select min(t.quarter) from complaint t where t.quarter > cases.quarter)
                    from cases where cases.quarter is not null)
            select quarter from hotline where quarter is not null
            union select quarter from cases where quarter is not null
            order by quarter desc
            """;

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
