package io.telcopledge.support.appraisal.store;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.kit.time.Quarter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hibernate.reactive.mutiny.Mutiny;

/** Which agents' quarters changed since they were published: through a call's day, or through a complaint. */
@ApplicationScoped
public class DueQuarters {

    private static final int AT_ONCE = 1_000;

    /** Longer than a transaction can last, and than clocks of replicas can be apart. */
    private static final Duration OVERLAP = Duration.ofHours(1);

    // All who ever did something to a complaint of which something was told: a late fact may take a deed from another.
    private static final String NOTICE = """
            insert into agent_quarter_due (agent_ref, quarter_start)
            select distinct h.told_by, cast(date_trunc('quarter', c.opened_at at time zone ?3) as date)
            from (select distinct complaint_id from complaint_history where recorded_at >= ?1 and recorded_at < ?2) as r
            join complaint c on c.id = r.complaint_id
            join complaint_history h on h.complaint_id = r.complaint_id and h.told_by is not null
            on conflict do nothing
            """;

    private static final String DUE = """
            select agent_ref, quarter_start from agent_quarter_due where quarter_start < ?1
            union
            select agent_ref, cast(date_trunc('quarter', day) as date) from agent_day where dirty and day < ?1
            order by 2, 1 limit ?2
            """;

    // A day that a batch holds at this moment stays dirty: it is looked at again when the batch has committed.
    private static final String CLEAN = """
            update agent_day d set dirty = false
            from (select agent_ref, day, partition from agent_day
                  where dirty and agent_ref = any (cast(?1 as text[])) and day >= ?2 and day < ?3
                  order by agent_ref, day, partition
                  for update skip locked) as c
            where d.agent_ref = c.agent_ref and d.day = c.day and d.partition = c.partition
            """;

    private final OperatorTime time;

    @Inject
    public DueQuarters(OperatorTime time) {
        this.time = time;
    }

    /** Notes whose quarters were touched by what was told of complaints since the last time. */
    public Uni<Void> notice(Mutiny.Session session, Instant now) {
        return session.createNativeQuery("select recorded_until from appraisal_progress", Instant.class)
                .getSingleResult()
                .chain(until -> session.createNativeQuery(NOTICE)
                        .setParameter(1, until.minus(OVERLAP))
                        .setParameter(2, now.plus(OVERLAP))
                        .setParameter(3, time.zone().getId())
                        .executeUpdate())
                .chain(() -> session.createNativeQuery("update appraisal_progress set recorded_until = ?1")
                        .setParameter(1, now)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Those of quarters before an open one; some of them where there are very many. */
    public Uni<SortedMap<Quarter, SortedSet<String>>> before(Mutiny.Session session, Quarter open) {
        return session.createNativeQuery(DUE, Object[].class)
                .setParameter(1, firstDay(open))
                .setParameter(2, AT_ONCE)
                .getResultList()
                .map(rows -> {
                    SortedMap<Quarter, SortedSet<String>> due = new TreeMap<>();
                    rows.forEach(row -> due.computeIfAbsent(quarterOf((LocalDate) row[1]), quarter -> new TreeSet<>())
                            .add((String) row[0]));
                    return due;
                });
    }

    /** Takes agents off a quarter's list. */
    public Uni<Void> done(Mutiny.Session session, Quarter quarter, Collection<String> agents) {
        String[] refs = agents.toArray(String[]::new);
        return session.createNativeQuery(CLEAN)
                .setParameter(1, refs)
                .setParameter(2, firstDay(quarter))
                .setParameter(3, firstDay(quarter.next()))
                .executeUpdate()
                .chain(() -> session.createNativeQuery(
                                "delete from agent_quarter_due where quarter_start = ?1 and agent_ref = any (cast(?2 as text[]))")
                        .setParameter(1, firstDay(quarter))
                        .setParameter(2, refs)
                        .executeUpdate())
                .replaceWithVoid();
    }

    private LocalDate firstDay(Quarter quarter) {
        return time.dayOf(quarter.start(time.zone()));
    }

    private static Quarter quarterOf(LocalDate firstDay) {
        return new Quarter(firstDay.getYear(), (firstDay.getMonthValue() + 2) / 3);
    }
}
