package io.telcopledge.support.gaming.store;

import io.smallrye.mutiny.Uni;
import io.telcopledge.support.gaming.AgentSurvey;
import io.telcopledge.support.gaming.Proportion;
import io.telcopledge.support.gaming.SurveyCounts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** How the calls of agents were rated in a quarter: summed from their days, never read from calls. */
@ApplicationScoped
public class SurveyTable {

    private static final String OF_AGENTS = """
            select d.agent_ref, coalesce(a.team, ''),
                cast(sum(d.rated_1 + d.rated_2 + d.rated_3 + d.rated_4 + d.rated_5) as bigint),
                cast(sum(d.answered) as bigint), cast(sum(d.rated_resolved) as bigint),
                cast(sum(d.resolved) as bigint), cast(sum(d.rated_unresolved) as bigint),
                cast(sum(d.outcome_known - d.resolved) as bigint)
            from agent_day d left join agent a on a.agent_ref = d.agent_ref
            where d.day >= ?1 and d.day < ?2
            group by 1, 2 order by 1
            """;

    /** Every agent who answered a call on one of the days. */
    public Uni<List<AgentSurvey>> between(Mutiny.Session session, LocalDate from, LocalDate to) {
        return session.createNativeQuery(OF_AGENTS, Object[].class)
                .setParameter(1, from)
                .setParameter(2, to)
                .getResultList()
                .map(rows -> rows.stream().map(SurveyTable::read).toList());
    }

    private static AgentSurvey read(Object[] row) {
        return new AgentSurvey(
                (String) row[0],
                (String) row[1],
                new SurveyCounts(proportion(row, 2), proportion(row, 4), proportion(row, 6)));
    }

    private static Proportion proportion(Object[] row, int first) {
        return new Proportion((Long) row[first], (Long) row[first + 1]);
    }
}
