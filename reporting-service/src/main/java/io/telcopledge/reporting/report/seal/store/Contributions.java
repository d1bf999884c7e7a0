package io.telcopledge.reporting.report.seal.store;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.report.Person;
import io.telcopledge.reporting.report.seal.FourEyes.Contribution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * What people put into a quarter's report: words, numbers of users, reasons of earlier restatements, and the plan of
 * the programme that runs in it. Whatever else it says comes from evidence and from the commitments file.
 */
@ApplicationScoped
public class Contributions {

    private static final String ALL = """
            select 'the narrative of ' || department || ', version ' || version, author_id, author
            from report_narrative where quarter = ?1
            union all
            select 'the number of users', declared_by_id, declared_by from user_count where quarter = ?1
            union all
            select 'the reason of revision ' || revision, sealed_by_id, sealed_by
            from sealed_report where quarter = ?1 and reason <> ''
            union all
            select 'version ' || version || ' of the programme', edited_by_id, edited_by
            from programme_plan where start <= ?2
            """;

    /** @param end the quarter's last day */
    public Uni<List<Contribution>> of(Mutiny.Session session, Quarter quarter, LocalDate end) {
        return session.createNativeQuery(ALL, Object[].class)
                .setParameter(1, quarter.toString())
                .setParameter(2, end)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new Contribution((String) row[0], new Person((String) row[1], (String) row[2])))
                        .toList());
    }
}
