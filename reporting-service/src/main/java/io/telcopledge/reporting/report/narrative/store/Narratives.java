package io.telcopledge.reporting.report.narrative.store;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.database.Timestamps;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.commitment.Department;
import io.telcopledge.reporting.commitment.Words;
import io.telcopledge.reporting.report.Person;
import io.telcopledge.reporting.report.narrative.Account;
import io.telcopledge.reporting.report.narrative.Narrative;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.hibernate.reactive.mutiny.Mutiny;

/** The narratives of the quarters. */
@ApplicationScoped
public class Narratives {

    private static final String ALL = """
            select department, version, causes_zh, causes_en, remedies_zh, remedies_en, author, written_at, author_id
            from report_narrative where quarter = ?1 order by department, version
            """;

    private static final String ADD = """
            insert into report_narrative
                (quarter, department, version, causes_zh, causes_en, remedies_zh, remedies_en, author, written_at,
                 author_id)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
            on conflict do nothing
            """;

    /** All versions of a quarter, by department, the oldest first. */
    public Uni<List<Narrative>> of(Mutiny.Session session, Quarter quarter) {
        return session.createNativeQuery(ALL, Object[].class)
                .setParameter(1, quarter.toString())
                .getResultList()
                .map(rows -> rows.stream().map(row -> read(quarter, row)).toList());
    }

    /** Whether it was added: somebody else's may have its version already. */
    public Uni<Boolean> add(Mutiny.Session session, Narrative narrative) {
        return session.createNativeQuery(ADD)
                .setParameter(1, narrative.quarter().toString())
                .setParameter(2, narrative.department().id())
                .setParameter(3, narrative.version())
                .setParameter(4, narrative.account().causes().zh())
                .setParameter(5, narrative.account().causes().en())
                .setParameter(6, narrative.account().remedies().zh())
                .setParameter(7, narrative.account().remedies().en())
                .setParameter(8, narrative.author().name())
                .setParameter(9, narrative.writtenAt())
                .setParameter(10, narrative.author().id())
                .executeUpdate()
                .map(rows -> rows == 1);
    }

    private static Narrative read(Quarter quarter, Object[] row) {
        return new Narrative(
                quarter,
                Department.withId((String) row[0]).orElseThrow(),
                ((Number) row[1]).intValue(),
                new Account(new Words((String) row[2], (String) row[3]), new Words((String) row[4], (String) row[5])),
                new Person((String) row[8], (String) row[6]),
                Objects.requireNonNull(Timestamps.instant(row[7])));
    }
}
