package io.telcopledge.reporting.live.store;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.live.ToldVerdict;
import io.telcopledge.reporting.live.ToldVerdicts;
import io.telcopledge.reporting.live.VerdictChange;
import io.telcopledge.reporting.verdict.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;

/** All verdicts that were told, in their order. */
@ApplicationScoped
public class VerdictChanges {

    private static final String LAST = """
            select distinct on (quarter, commitment) quarter, commitment, verdict, settled, revision
            from verdict_change where quarter = any(cast(?1 as text[]))
            order by quarter, commitment, revision desc""";

    private static final String ADD = """
            insert into verdict_change (commitment, quarter, revision, verdict, settled, told, told_at)
            select n.commitment, n.quarter, n.revision, n.verdict, n.settled, n.told, ?7
            from unnest(cast(?1 as text[]), cast(?2 as text[]), cast(?3 as bigint[]), cast(?4 as text[]),
                        cast(?5 as boolean[]), cast(?6 as text[]))
                 with ordinality as n(commitment, quarter, revision, verdict, settled, told, place)
            order by n.place""";

    private static final String LATEST = "select coalesce(max(id), 0) from verdict_change";

    private static final String AFTER = "select id, told from verdict_change where id > ?1 order by id limit ?2";

    /** What was last told of the quarters' promises. */
    public Uni<ToldVerdicts> lastTold(Mutiny.Session session, List<Quarter> quarters) {
        return session.createNativeQuery(LAST, Object[].class)
                .setParameter(1, quarters.stream().map(Quarter::toString).toArray(String[]::new))
                .getResultList()
                .map(VerdictChanges::told);
    }

    /** Adds changes, in their order. */
    public Uni<Void> add(Mutiny.Session session, List<VerdictChange> changes, Instant now) {
        if (changes.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        List<ToldVerdict> told = changes.stream().map(VerdictChange::told).toList();
        return session.createNativeQuery(ADD)
                .setParameter(
                        1, changes.stream().map(VerdictChanges::commitment).toArray(String[]::new))
                .setParameter(
                        2,
                        changes.stream()
                                .map(change -> change.score().quarter().toString())
                                .toArray(String[]::new))
                .setParameter(3, told.stream().map(ToldVerdict::revision).toArray(Long[]::new))
                .setParameter(4, told.stream().map(one -> one.verdict().name()).toArray(String[]::new))
                .setParameter(5, told.stream().map(ToldVerdict::settled).toArray(Boolean[]::new))
                .setParameter(
                        6,
                        changes.stream()
                                .map(change -> LiveVerdict.of(change, now).json())
                                .toArray(String[]::new))
                .setParameter(7, now.atOffset(ZoneOffset.UTC))
                .executeUpdate()
                .replaceWithVoid();
    }

    /** The number of the newest change; 0 where there is none. */
    public Uni<Long> latest(Mutiny.Session session) {
        return session.createNativeQuery(LATEST, Long.class).getSingleResult();
    }

    /** Up to {@code most} changes after one, in their order. */
    public Uni<List<ToldChange>> after(Mutiny.Session session, long id, int most) {
        return session.createNativeQuery(AFTER, Object[].class)
                .setParameter(1, id)
                .setParameter(2, most)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new ToldChange(((Number) row[0]).longValue(), (String) row[1]))
                        .toList());
    }

    private static String commitment(VerdictChange change) {
        return change.score().commitment().id();
    }

    private static ToldVerdicts told(List<Object[]> rows) {
        Map<ToldVerdicts.Key, ToldVerdict> last = new HashMap<>();
        rows.forEach(row -> last.put(
                new ToldVerdicts.Key((String) row[1], Quarter.parse((String) row[0])),
                new ToldVerdict(Verdict.valueOf((String) row[2]), (Boolean) row[3], ((Number) row[4]).longValue())));
        return new ToldVerdicts(last);
    }
}
