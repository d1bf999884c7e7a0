package io.telcopledge.reporting.evidence.store;

import io.smallrye.mutiny.Uni;
import io.telcopledge.contracts.EventJson;
import io.telcopledge.kit.consumer.Received;
import io.telcopledge.reporting.evidence.EvidenceRange;
import io.telcopledge.reporting.evidence.Statement;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** All that was consumed: added to, read, never changed. */
@ApplicationScoped
public class EvidenceLog {

    // One statement a batch. The order of the insert is that of the index, so that two replicas cannot deadlock.
    private static final String APPEND = """
            insert into evidence
                (topic, topic_id, log_partition, log_offset, event_id, source, id, type, time, sequence, data, sha256)
            select line.topic, line."topicId", line.partition, line."offset", line."eventId", line.source, line.id,
                   line.type, line.time, line.sequence, line.data, decode(line.sha256, 'hex')
            from jsonb_to_recordset(cast(cast(?1 as text) as jsonb)) as line(
                topic text, "topicId" text, partition integer, "offset" bigint, "eventId" uuid, source text, id text,
                type text, time timestamptz, sequence bigint, data text, sha256 text)
            order by line."eventId"
            on conflict do nothing
            """;

    private static final String STATEMENTS = """
            select cast(event_id as text), source, id, type,
                   to_char(time at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), sequence, data
            from evidence e
            """;

    private static final String PAGE = STATEMENTS + "where event_id > ?1 order by event_id limit ?2";

    private static final String PAGE_WITHIN =
            STATEMENTS + "where " + EvidenceRanges.WITHIN + "and event_id > ?2 order by event_id limit ?3";

    /** Adds events; those that are there already stay as they are. */
    public Uni<Void> append(Mutiny.Session session, List<Received> events) {
        String lines = EventJson.MAPPER
                .valueToTree(events.stream().map(EvidenceLine::of).toList())
                .toString();
        return session.createNativeQuery(APPEND)
                .setParameter(1, lines)
                .executeUpdate()
                .replaceWithVoid();
    }

    /** Up to {@code most} statements whose events come after one, in the order of the events' identities. */
    public Uni<List<Statement>> after(Mutiny.Session session, UUID event, int most) {
        return session.createNativeQuery(PAGE, Object[].class)
                .setParameter(1, event)
                .setParameter(2, most)
                .getResultList()
                .map(rows -> rows.stream().map(StoredStatement::read).toList());
    }

    /** As {@link #after}, of some ranges of the log. */
    public Uni<List<Statement>> within(Mutiny.Session session, List<EvidenceRange> ranges, UUID event, int most) {
        return session.createNativeQuery(PAGE_WITHIN, Object[].class)
                .setParameter(1, EvidenceRanges.json(ranges))
                .setParameter(2, event)
                .setParameter(3, most)
                .getResultList()
                .map(rows -> rows.stream().map(StoredStatement::read).toList());
    }
}
