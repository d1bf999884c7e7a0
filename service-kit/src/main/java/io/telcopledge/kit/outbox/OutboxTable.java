package io.telcopledge.kit.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;

/** The table of outgoing records in one session. */
record OutboxTable(Mutiny.Session session) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    // The driver has no bytea[]: bytes travel as base64 in text[].
    private static final String APPEND = """
            insert into outbox (id, lane, topic, partition, key, revision, headers, payload)
            select n.id, n.lane, n.topic, nullif(n.partition, -1), n.key, n.revision, n.headers,
                   decode(n.payload, 'base64')
            from unnest(cast(?1 as uuid[]), cast(?2 as text[]), cast(?3 as text[]), cast(?4 as int[]),
                        cast(?5 as text[]), cast(?6 as bigint[]), cast(?7 as text[]), cast(?8 as text[]))
                 with ordinality as n(id, lane, topic, partition, key, revision, headers, payload, place)
            order by n.place""";

    // One step of the index for each lane, however many rows wait.
    private static final String LANES = """
            with recursive pending as (
              (select lane from outbox order by lane limit 1)
              union all
              select (select o.lane from outbox o where o.lane > pending.lane order by o.lane limit 1)
              from pending where pending.lane is not null)
            select lane from pending where lane is not null""";

    private static final String LOCK = "select pg_try_advisory_xact_lock(7210312, hashtext(?1))";

    private static final String NEXT = """
            select id, topic, partition, key, revision, headers, payload
            from (select o.*, sum(length(o.payload)) over (order by o.position) - length(o.payload) as before
                  from (select * from outbox where lane = ?1 order by position limit ?2) o) sized
            where before < 4000000
            order by position""";

    private static final String DELETE = """
            delete from outbox where lane = ?1 and id = any(cast(?2 as uuid[]))""";

    Uni<Void> append(List<OutboxRow> rows) {
        return session.createNativeQuery(APPEND)
                .setParameter(1, rows.stream().map(OutboxRow::id).toArray(UUID[]::new))
                .setParameter(2, texts(rows, OutboxRow::lane))
                .setParameter(3, texts(rows, OutboxRow::topic))
                .setParameter(
                        4,
                        rows.stream()
                                .map(row -> Objects.requireNonNullElse(row.partition(), -1))
                                .toArray(Integer[]::new))
                .setParameter(5, texts(rows, OutboxRow::key))
                .setParameter(6, rows.stream().map(OutboxRow::revision).toArray(Long[]::new))
                .setParameter(7, texts(rows, row -> json(row.headers())))
                .setParameter(8, texts(rows, row -> Base64.getEncoder().encodeToString(row.payload())))
                .executeUpdate()
                .replaceWithVoid();
    }

    Uni<List<String>> lanes() {
        return session.createNativeQuery(LANES, String.class).getResultList();
    }

    Uni<Boolean> lock(String lane) {
        return session.createNativeQuery(LOCK, Boolean.class)
                .setParameter(1, lane)
                .getSingleResult();
    }

    Uni<List<OutboxRow>> next(String lane, int most) {
        return session.createNativeQuery(NEXT, Object[].class)
                .setParameter(1, lane)
                .setParameter(2, most)
                .getResultList()
                .map(rows -> rows.stream().map(row -> rowOf(lane, row)).toList());
    }

    Uni<Void> delete(String lane, List<OutboxRow> rows) {
        return session.createNativeQuery(DELETE)
                .setParameter(1, lane)
                .setParameter(2, rows.stream().map(OutboxRow::id).toArray(UUID[]::new))
                .executeUpdate()
                .replaceWithVoid();
    }

    private static OutboxRow rowOf(String lane, Object[] row) {
        return new OutboxRow(
                (UUID) row[0],
                lane,
                (String) row[1],
                row[2] == null ? null : ((Number) row[2]).intValue(),
                (String) row[3],
                ((Number) row[4]).longValue(),
                headers((String) row[5]),
                (byte[]) row[6]);
    }

    private static String[] texts(List<OutboxRow> rows, Function<OutboxRow, String> value) {
        return rows.stream().map(value).toArray(String[]::new);
    }

    private static String json(Map<String, String> headers) {
        try {
            return JSON.writeValueAsString(headers);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a map of texts is JSON", impossible);
        }
    }

    private static Map<String, String> headers(String json) {
        try {
            return JSON.readValue(json, HEADERS);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("a row of the outbox has damaged headers", damaged);
        }
    }
}
