package io.telcopledge.support.appraisal;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** Agents' days as they are kept, and as the calls themselves say; they must be the same. */
final class AgentDayRows {

    private static final String COUNTS = """
            answered, outcome_known, resolved, timed, talk_millis, rated_1, rated_2, rated_3, rated_4, rated_5,
            rated_resolved, rated_unresolved""";

    private static final String KEPT = """
            select concat_ws(' ', agent_ref, day, %s) from (
                select agent_ref, day, %s from agent_day where agent_ref like ?1 || '%%' group by agent_ref, day) s
            where answered > 0 order by 1
            """.formatted(COUNTS, COUNTS.replaceAll("(\\w+)", "sum($1) as $1"));

    private static final String REBUILT = """
            select concat_ws(' ', agent_ref, cast(offered_at at time zone 'Asia/Shanghai' as date),
                count(*), count(resolved), count(*) filter (where resolved), count(talk_millis),
                coalesce(sum(talk_millis), 0), count(*) filter (where rating = 1), count(*) filter (where rating = 2),
                count(*) filter (where rating = 3), count(*) filter (where rating = 4),
                count(*) filter (where rating = 5), count(rating) filter (where resolved),
                count(rating) filter (where not resolved))
            from call where answered and agent_ref like ?1 || '%'
            group by agent_ref, cast(offered_at at time zone 'Asia/Shanghai' as date) order by 1
            """;

    private AgentDayRows() {}

    static Uni<List<String>> kept(Mutiny.Session session, String agents) {
        return read(session, KEPT, agents);
    }

    static Uni<List<String>> rebuilt(Mutiny.Session session, String agents) {
        return read(session, REBUILT, agents);
    }

    private static Uni<List<String>> read(Mutiny.Session session, String query, String agents) {
        return session.createNativeQuery(query, String.class)
                .setParameter(1, agents)
                .getResultList();
    }
}
