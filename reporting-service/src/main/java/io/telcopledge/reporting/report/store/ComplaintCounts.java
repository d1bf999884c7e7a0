package io.telcopledge.reporting.report.store;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.report.complaint.Complaints;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.reactive.mutiny.Mutiny;

/** Counts a quarter's complaints by what is said of them. */
@ApplicationScoped
public class ComplaintCounts {

    private static final String LINES = """
            select channel, region, category, count(*) from complaint where quarter = ?1 group by 1, 2, 3
            """;

    // Where nobody tells what became of a complaint, the source's own word stands for it.
    private static final String STATUSES = """
            select status, count(*)
            from (select case when not outcome_reported then source_status
                              when bool_or(step.kind = 'RESOLVED') then 'resolved'
                              when bool_or(step.kind = 'ANSWERED') then 'answered'
                              else 'open' end as status
                  from complaint left join complaint_step step using (complaint_id)
                  where quarter = ?1 group by complaint_id) as each_one
            group by status
            """;

    public Uni<Complaints> of(Mutiny.Session session, Quarter quarter) {
        return session.createNativeQuery(LINES, Object[].class)
                .setParameter(1, quarter.toString())
                .getResultList()
                .chain(lines -> session.createNativeQuery(STATUSES, Object[].class)
                        .setParameter(1, quarter.toString())
                        .getResultList()
                        .map(statuses -> new Complaints(
                                lines.stream()
                                        .map(row -> new Complaints.Line(
                                                (String) row[0], (String) row[1], (String) row[2], number(row[3])))
                                        .toList(),
                                statuses.stream()
                                        .map(row -> new Complaints.Status((String) row[0], number(row[1])))
                                        .toList())));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
