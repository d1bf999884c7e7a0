package io.telcopledge.support.gaming.store;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.database.Timestamps;
import io.telcopledge.kit.paging.Cursor;
import io.telcopledge.kit.paging.Page;
import io.telcopledge.support.gaming.Check.Seen;
import io.telcopledge.support.gaming.GamingRule;
import io.telcopledge.support.gaming.RepeatedAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** The complaints that fell under a rule in a quarter and team, the earliest first. */
@ApplicationScoped
public class GamingCases {

    private static final UUID LEAST = new UUID(0, 0);

    private static final String FOUND = """
            select c.complaint_id, c.opened_at, c.agent_ref, c.seen_at, c.clock, c.used_percent, c.times, c.what
            from gaming_check c left join agent a on a.agent_ref = c.agent_ref
            where c.opened_at >= ?1 and c.opened_at < ?2 and c.rule = ?8 and c.seen_at is not null
                and %s = ?3 and (c.opened_at, c.complaint_id) > (?4, ?5) and c.since <= ?7
            order by c.opened_at, c.complaint_id limit ?6
            """.formatted(GamingCounts.TEAM);

    private static final String ANSWERS = GamingCounts.ANSWERS + """
            select answer.complaint_id, answer.opened_at, answer.agent_ref, answer.since, cast(null as text),
                cast(null as integer), cast(case when ?7 then 1 else said.times end as integer),
                answer.words || case when answer.words = 1 then ' word' else ' words' end
            from answer left join said on said.team = answer.team and said.print = answer.print
            where answer.team = ?3 and (answer.opened_at, answer.complaint_id) > (?4, ?5)
                and case when ?7 then answer.thin else said.times >= ?8 and said.categories >= ?9 end
            order by answer.opened_at, answer.complaint_id limit ?6
            """;

    /**
     * Which cases.
     *
     * @param from complaints opened from here
     * @param to to before here
     * @param after the last case of the page before: its opening and its complaint
     */
    public record Wanted(GamingRule rule, String team, Instant from, Instant to, Optional<Cursor> after, int limit) {}

    /** A page; empty for a rule that is about calls. */
    public Uni<Page<GamingCase>> page(Mutiny.Session session, Wanted wanted, Instant now) {
        boolean ofAnswers = wanted.rule() == GamingRule.THIN_ANSWER || wanted.rule() == GamingRule.REPEATED_ANSWER;
        Mutiny.SelectionQuery<Object[]> query = session.createNativeQuery(ofAnswers ? ANSWERS : FOUND, Object[].class)
                .setParameter(1, wanted.from())
                .setParameter(2, wanted.to())
                .setParameter(3, wanted.team())
                .setParameter(4, wanted.after().map(cursor -> cursor.instant(0)).orElse(wanted.from()))
                .setParameter(5, wanted.after().map(cursor -> cursor.uuid(1)).orElse(LEAST))
                .setParameter(6, wanted.limit() + 1);
        if (ofAnswers) {
            query.setParameter(7, wanted.rule() == GamingRule.THIN_ANSWER)
                    .setParameter(8, RepeatedAnswer.LEAST_TIMES)
                    .setParameter(9, RepeatedAnswer.LEAST_CATEGORIES);
        } else {
            query.setParameter(7, now).setParameter(8, wanted.rule().name());
        }
        return query.getResultList()
                .map(rows -> Page.of(
                        rows.stream().map(GamingCases::read).toList(),
                        wanted.limit(),
                        found -> Cursor.of(found.openedAt(), found.complaintId())));
    }

    private static GamingCase read(Object[] row) {
        return new GamingCase(
                (UUID) row[0],
                Objects.requireNonNull(Timestamps.instant(row[1])),
                (String) row[2],
                new Seen(
                        Objects.requireNonNull(Timestamps.instant(row[3])),
                        (String) row[4],
                        (Integer) row[5],
                        ((Number) row[6]).intValue(),
                        (String) row[7]));
    }
}
