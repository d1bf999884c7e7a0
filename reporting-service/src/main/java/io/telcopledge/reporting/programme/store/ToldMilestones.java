package io.telcopledge.reporting.programme.store;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.database.Timestamps;
import io.telcopledge.reporting.programme.MilestoneChange;
import io.telcopledge.reporting.programme.ToldMilestone;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;

/** What was told of the milestones. */
@ApplicationScoped
public class ToldMilestones {

    private static final String LAST = """
            select distinct on (milestone) milestone, telling, due_before, reached_at, revision
            from milestone_told order by milestone, revision desc""";

    private static final String ADD = """
            insert into milestone_told (milestone, revision, telling, due_before, reached_at, told_at)
            values (?1, ?2, ?3, ?4, cast(?5 as timestamptz), ?6)""";

    /** What was last told, by milestone. */
    public Uni<Map<String, ToldMilestone>> last(Mutiny.Session session) {
        return session.createNativeQuery(LAST, Object[].class).getResultList().map(ToldMilestones::byMilestone);
    }

    /** Notes what is told now; these are few. */
    public Uni<Void> add(Mutiny.Session session, List<MilestoneChange> changes, Instant now) {
        return Multi.createFrom()
                .iterable(changes)
                .onItem()
                .transformToUniAndConcatenate(change -> add(session, change, now))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private static Uni<Integer> add(Mutiny.Session session, MilestoneChange change, Instant now) {
        ToldMilestone told = change.told();
        return session.createNativeQuery(ADD)
                .setParameter(1, change.state().milestone().id())
                .setParameter(2, told.revision())
                .setParameter(3, told.telling().name())
                .setParameter(4, told.dueBefore())
                .setParameter(5, told.reachedAt())
                .setParameter(6, now)
                .executeUpdate();
    }

    private static Map<String, ToldMilestone> byMilestone(List<Object[]> rows) {
        Map<String, ToldMilestone> last = new HashMap<>();
        rows.forEach(row -> last.put(
                (String) row[0],
                new ToldMilestone(
                        ToldMilestone.Telling.valueOf((String) row[1]),
                        (LocalDate) row[2],
                        Timestamps.instant(row[3]),
                        ((Number) row[4]).longValue())));
        return last;
    }
}
