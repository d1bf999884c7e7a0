package io.telcopledge.support.gaming.store;

import io.smallrye.mutiny.Uni;
import io.telcopledge.support.gaming.GamingRule;
import io.telcopledge.support.gaming.Proportion;
import io.telcopledge.support.gaming.RepeatedAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hibernate.reactive.mutiny.Mutiny;

/** How many of a quarter's complaints fell under each rule, of those that could have: two statements, by team. */
@ApplicationScoped
public class GamingCounts {

    /** The name of those whose team nobody told. */
    public static final String NO_TEAM = "";

    static final String TEAM = "coalesce(a.team, c.team, '" + NO_TEAM + "')";

    private static final String CASES = """
            select c.rule, %s, count(c.seen_at), count(*)
            from gaming_check c left join agent a on a.agent_ref = c.agent_ref
            where c.opened_at >= ?1 and c.opened_at < ?2 and c.since <= ?3 and c.rule <> 'THIN_ANSWER'
            group by 1, 2
            """.formatted(TEAM);

    /** A quarter's answers, each with how often its team said the same and to how many categories. */
    static final String ANSWERS = """
            with answer as (
                select c.complaint_id, c.opened_at, c.agent_ref, c.since, c.category, %s as team, g.words, g.thin, g.print
                from gaming_check c
                join answer_gist g on g.fact_id = c.answer_id
                left join agent a on a.agent_ref = c.agent_ref
                where c.rule = 'THIN_ANSWER' and c.opened_at >= ?1 and c.opened_at < ?2),
            said as (
                select team, print, count(*) as times, count(distinct category) as categories
                from answer where print is not null group by team, print)
            """.formatted(TEAM);

    private static final String OF_ANSWERS = ANSWERS + """
            select answer.team, count(*) filter (where answer.thin), count(*),
                count(*) filter (where said.times >= ?3 and said.categories >= ?4), count(answer.print)
            from answer left join said on said.team = answer.team and said.print = answer.print
            group by 1
            """;

    /**
     * Counts.
     *
     * @param from complaints opened from here
     * @param to to before here
     * @param now complaints whose occasion is yet to come do not count
     */
    public Uni<Map<GamingRule, SortedMap<String, Proportion>>> of(
            Mutiny.Session session, Instant from, Instant to, Instant now) {
        Map<GamingRule, SortedMap<String, Proportion>> counts = new EnumMap<>(GamingRule.class);
        return session.createNativeQuery(CASES, Object[].class)
                .setParameter(1, from)
                .setParameter(2, to)
                .setParameter(3, now)
                .getResultList()
                .invoke(rows -> rows.forEach(row -> put(counts, GamingRule.valueOf((String) row[0]), row, 1, 2)))
                .chain(() -> session.createNativeQuery(OF_ANSWERS, Object[].class)
                        .setParameter(1, from)
                        .setParameter(2, to)
                        .setParameter(3, RepeatedAnswer.LEAST_TIMES)
                        .setParameter(4, RepeatedAnswer.LEAST_CATEGORIES)
                        .getResultList())
                .invoke(rows -> rows.forEach(row -> {
                    put(counts, GamingRule.THIN_ANSWER, row, 0, 1);
                    put(counts, GamingRule.REPEATED_ANSWER, row, 0, 3);
                }))
                .replaceWith(counts);
    }

    private static void put(
            Map<GamingRule, SortedMap<String, Proportion>> counts, GamingRule rule, Object[] row, int team, int first) {
        counts.computeIfAbsent(rule, key -> new TreeMap<>())
                .put((String) row[team], new Proportion((Long) row[first], (Long) row[first + 1]));
    }
}
