package io.telcopledge.reporting.evidence.store;

import io.smallrye.mutiny.Uni;
import io.telcopledge.contracts.EventJson;
import io.telcopledge.kit.consumer.Received;
import io.telcopledge.reporting.evidence.EvidenceRange;
import io.telcopledge.reporting.evidence.Statement;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** All that was consumed: added to, read, never changed. */
@ApplicationScoped
public class EvidenceLog {

    // One statement a batch. The order of the insert is that of the index, so that two replicas cannot deadlock.
    private static final String APPEND = """
            insert into evidence
                (topic, topic_id, log_partition, log_offset, event_id, source, id, type, time, sequence, data, sha256,
                 principal)
            select line.topic, line."topicId", line.partition, line."offset", line."eventId", line.source, line.id,
                   line.type, line.time, line.sequence, line.data, decode(line.sha256, 'hex'), line.principal
            from jsonb_to_recordset(cast(cast(?1 as text) as jsonb)) as line(
                topic text, "topicId" text, partition integer, "offset" bigint, "eventId" uuid, source text, id text,
                type text, time timestamptz, sequence bigint, data text, sha256 text,
                principal text)
            order by line."eventId"
            on conflict do nothing
            """;

    // What lies there under the id of a line and says something else.
    private static final String CONTRADICTED = """
            select line.topic, line.partition, line."offset"
            from jsonb_to_recordset(cast(cast(?1 as text) as jsonb)) as line(
                topic text, partition integer, "offset" bigint, "eventId" uuid, type text, time timestamptz,
                sequence bigint, data text)
            join evidence e on e.event_id = line."eventId"
            where e.time <> line.time or e.sequence <> line.sequence
                or regexp_replace(e.type, '[.]v[0-9]+$', '') <> regexp_replace(line.type, '[.]v[0-9]+$', '')
                or (e.type = line.type and e.data <> line.data)
            """;

    private static final String STATEMENTS = """
            select cast(event_id as text), source, id, type,
                   to_char(time at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), sequence, data
            from evidence e
            """;

    // Read by a cursor: what the service holds is one page, however much evidence there is. In no order: which of
    // several statements is in effect, they say themselves.
    private static final String OPEN = "declare evidence_read no scroll cursor for " + STATEMENTS;
    private static final String OPEN_WITHIN = OPEN + "where " + EvidenceRanges.WITHIN;
    private static final String FETCH = "fetch forward %d from evidence_read";
    private static final String CLOSE = "close evidence_read";

    /**
     * Adds events; those that are there already stay as they are.
     *
     * @return those of which something else lies there under their id
     */
    public Uni<Set<Received>> append(Mutiny.Session session, List<Received> events) {
        String lines = EventJson.MAPPER
                .valueToTree(events.stream().map(EvidenceLine::of).toList())
                .toString();
        return session.createNativeQuery(APPEND)
                .setParameter(1, lines)
                .executeUpdate()
                .chain(() -> session.createNativeQuery(CONTRADICTED, Object[].class)
                        .setParameter(1, lines)
                        .getResultList())
                .map(rows -> contradicted(events, rows));
    }

    private static Set<Received> contradicted(List<Received> events, List<Object[]> rows) {
        Set<List<Object>> places = rows.stream()
                .map(row -> List.of(row[0], ((Number) row[1]).longValue(), ((Number) row[2]).longValue()))
                .collect(Collectors.toSet());
        return events.stream()
                .filter(event -> places.contains(List.<Object>of(
                        event.position().topic(),
                        (long) event.position().partition(),
                        event.position().offset())))
                .collect(Collectors.toSet());
    }

    /** Begins to read all that the transaction sees; {@link #next} goes on. */
    public Uni<Void> open(Mutiny.Session session) {
        return session.createNativeQuery(OPEN).executeUpdate().replaceWithVoid();
    }

    /** As {@link #open(Mutiny.Session)}, of some ranges of the log. */
    public Uni<Void> open(Mutiny.Session session, List<EvidenceRange> ranges) {
        return session.createNativeQuery(OPEN_WITHIN)
                .setParameter(1, EvidenceRanges.json(ranges))
                .executeUpdate()
                .replaceWithVoid();
    }

    /** The next statements of what was opened, at most so many; empty at its end. */
    public Uni<List<Statement>> next(Mutiny.Session session, int most) {
        return session.createNativeQuery(FETCH.formatted(most), Object[].class)
                .getResultList()
                .map(rows -> rows.stream().map(StoredStatement::read).toList());
    }

    /** Ends the reading, so that the transaction can begin another. */
    public Uni<Void> close(Mutiny.Session session) {
        return session.createNativeQuery(CLOSE).executeUpdate().replaceWithVoid();
    }
}
