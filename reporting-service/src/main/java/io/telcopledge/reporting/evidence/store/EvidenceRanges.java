package io.telcopledge.reporting.evidence.store;

import io.smallrye.mutiny.Uni;
import io.telcopledge.contracts.EventJson;
import io.telcopledge.reporting.evidence.EvidenceRange;
import io.telcopledge.reporting.evidence.MissedRange;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * What lies in the evidence, digested where it lies. An event's line is canonical JSON; hashed are the lines' hashes,
 * so that PostgreSQL holds 32 bytes an event and not the events.
 */
@ApplicationScoped
public class EvidenceRanges {

    /** Whether evidence {@code e} lies within some ranges; {@code ?1} is their {@link #json}. */
    public static final String WITHIN = """
            exists (select 1
                    from jsonb_to_recordset(cast(cast(?1 as text) as jsonb))
                        as sealed(topic text, "topicId" text, partition integer, "to" bigint)
                    where sealed.topic = e.topic and sealed."topicId" = e.topic_id
                      and sealed.partition = e.log_partition and e.log_offset <= sealed."to")
            """;

    private static final String RANGES = """
            select topic, topic_id, log_partition, min(log_offset), max(log_offset), count(*),
                   encode(sha256(string_agg(sha256(convert_to(line, 'UTF8')), cast('' as bytea) order by log_offset)), 'hex')
            from (select e.topic, e.topic_id, e.log_partition, e.log_offset,
                         concat('[', e.log_offset, ',"', e.event_id, '",', to_json(e.source), ',', to_json(e.id), ',',
                                to_json(e.type), ',"',
                                to_char(e.time at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), '",', e.sequence,
                                ',', to_json(e.data), ',"', encode(e.sha256, 'hex'), '"]') as line
                  from evidence e %s) as lines
            group by topic, topic_id, log_partition
            order by topic collate "C", topic_id collate "C", log_partition
            """;

    private static final String MISSED = """
            select topic, topic_id, partition, from_offset, to_offset, reason from evidence_gap
            where consumer = 'reporting-evidence'
            order by topic collate "C", topic_id collate "C", partition, from_offset, detected_at
            """;

    /** All evidence that the transaction sees. */
    public Uni<List<EvidenceRange>> all(Mutiny.Session session) {
        return session.createNativeQuery(RANGES.formatted(""), Object[].class)
                .getResultList()
                .map(EvidenceRanges::read);
    }

    /** What lies now in ranges that were sealed. */
    public Uni<List<EvidenceRange>> within(Mutiny.Session session, List<EvidenceRange> sealed) {
        return session.createNativeQuery(RANGES.formatted("where " + WITHIN), Object[].class)
                .setParameter(1, json(sealed))
                .getResultList()
                .map(EvidenceRanges::read);
    }

    /** What reporting knows to have missed. */
    public Uni<List<MissedRange>> missed(Mutiny.Session session) {
        return session.createNativeQuery(MISSED, Object[].class)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new MissedRange(
                                (String) row[0],
                                (String) row[1],
                                ((Number) row[2]).intValue(),
                                number(row[3]),
                                row[4] == null ? null : (Long) number(row[4]),
                                (String) row[5]))
                        .toList());
    }

    public static String json(List<EvidenceRange> ranges) {
        return EventJson.MAPPER.valueToTree(ranges).toString();
    }

    private static List<EvidenceRange> read(List<Object[]> rows) {
        return rows.stream()
                .map(row -> new EvidenceRange(
                        (String) row[0],
                        (String) row[1],
                        ((Number) row[2]).intValue(),
                        number(row[3]),
                        number(row[4]),
                        number(row[5]),
                        (String) row[6]))
                .toList();
    }

    private static long number(@Nullable Object value) {
        return value instanceof Number number ? number.longValue() : 0;
    }
}
