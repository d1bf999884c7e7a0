package io.telcopledge.reporting.report.seal.store;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.reporting.evidence.EvidenceRange;
import io.telcopledge.reporting.evidence.FactKinds;
import io.telcopledge.reporting.evidence.store.EvidenceRanges;
import io.telcopledge.reporting.evidence.store.FactTable;
import io.telcopledge.reporting.report.seal.Restatement.ReasonCount;
import io.telcopledge.reporting.report.seal.Restatement.TypeCount;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Which events are in effect in a quarter and came after a seal: a restatement's why. Read from the facts, so that it
 * costs the quarter's facts and not all events since.
 */
@ApplicationScoped
public class EventsSince {

    private static final String FACTS = FactKinds.OF_A_QUARTER.stream()
            .map(kind -> "select event_id from " + kind.table() + " where " + new FactTable(kind).inQuarter("?2"))
            .collect(Collectors.joining(" union all "));

    private static final String SINCE = "with fact(event_id) as (" + FACTS + """
            ) select %s, count(*) from fact join evidence e using (event_id) where not
            """ + EvidenceRanges.WITHIN;

    private static final String BY_TYPE = SINCE.formatted("e.type collate \"C\"") + "group by 1 order by 1";

    private static final String RETRACTIONS =
            SINCE.formatted("(cast(e.data as jsonb) ->> 'reason') collate \"C\"") + """
            and e.type like 'io.telcopledge.sla.SlaBreachRetracted.%' group by 1 order by 1
            """;

    /** How many of each type. */
    public Uni<List<TypeCount>> byType(Mutiny.Session session, Quarter quarter, List<EvidenceRange> sealed) {
        return rows(session, BY_TYPE, quarter, sealed)
                .map(rows -> rows.stream()
                        .map(row -> new TypeCount((String) row[0], ((Number) row[1]).longValue()))
                        .toList());
    }

    /** How many breaches were taken back for each reason. */
    public Uni<List<ReasonCount>> retractions(Mutiny.Session session, Quarter quarter, List<EvidenceRange> sealed) {
        return rows(session, RETRACTIONS, quarter, sealed)
                .map(rows -> rows.stream()
                        .map(row -> new ReasonCount((String) row[0], ((Number) row[1]).longValue()))
                        .toList());
    }

    private static Uni<List<Object[]>> rows(
            Mutiny.Session session, String sql, Quarter quarter, List<EvidenceRange> sealed) {
        return session.createNativeQuery(sql, Object[].class)
                .setParameter(1, EvidenceRanges.json(sealed))
                .setParameter(2, quarter.toString())
                .getResultList();
    }
}
