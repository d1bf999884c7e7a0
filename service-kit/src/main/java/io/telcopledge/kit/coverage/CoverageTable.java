package io.telcopledge.kit.coverage;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** The tables of covered spans in one session. */
record CoverageTable(Mutiny.Session session) {

    private static final String LOCK_STREAM = """
            insert into covered_stream (topic, stream, source, revision, published)
            values (?1, ?2, ?3, 0, '')
            on conflict (topic, stream, source) do update set revision = covered_stream.revision
            returning revision, published, contested""";

    private static final String SPANS = """
            select partition, spans from covered_span
            where topic = ?1 and stream = ?2 and source = ?3""";

    private static final String WRITE_SPANS = """
            insert into covered_span (topic, stream, source, partition, spans)
            values (?1, ?2, ?3, ?4, ?5)
            on conflict (topic, stream, source, partition) do update set spans = excluded.spans""";

    private static final String PUBLISHED = """
            update covered_stream set revision = ?4, published = ?5, contested = ?6
            where topic = ?1 and stream = ?2 and source = ?3""";

    private static final String STREAMS = """
            select topic, stream, source from covered_stream
            where topic = any(cast(?1 as text[])) order by topic, stream, source""";

    private static final String COUNTED = """
            select topic, stream, source, partition, spans from covered_span where stream = ?1""";

    /**
     * What was last told of a stream.
     *
     * @param revision 0 where nothing was
     * @param contested where the source contradicted itself
     */
    record Published(long revision, SpanSet spans, SpanSet contested) {}

    /** Locks the stream's row, which serialises all who note or publish it. */
    Uni<Published> lock(CoveredStream stream) {
        return bound(LOCK_STREAM, stream)
                .getSingleResult()
                .map(row -> new Published(
                        ((Number) row[0]).longValue(), SpanSet.parse((String) row[1]), SpanSet.parse((String) row[2])));
    }

    Uni<Map<Integer, SpanSet>> spans(CoveredStream stream) {
        return bound(SPANS, stream)
                .getResultList()
                .map(rows -> rows.stream()
                        .collect(Collectors.toMap(
                                row -> ((Number) row[0]).intValue(), row -> SpanSet.parse((String) row[1]))));
    }

    Uni<Void> write(CoveredStream stream, int partition, SpanSet spans) {
        return session.createNativeQuery(WRITE_SPANS)
                .setParameter(1, stream.topic())
                .setParameter(2, stream.stream())
                .setParameter(3, stream.source())
                .setParameter(4, partition)
                .setParameter(5, spans.toString())
                .executeUpdate()
                .replaceWithVoid();
    }

    Uni<Void> published(CoveredStream stream, Published now) {
        return session.createNativeQuery(PUBLISHED)
                .setParameter(1, stream.topic())
                .setParameter(2, stream.stream())
                .setParameter(3, stream.source())
                .setParameter(4, now.revision())
                .setParameter(5, now.spans().toString())
                .setParameter(6, now.contested().toString())
                .executeUpdate()
                .replaceWithVoid();
    }

    Uni<List<CoveredStream>> streams(List<String> topics) {
        return session.createNativeQuery(STREAMS, Object[].class)
                .setParameter(1, topics.toArray(String[]::new))
                .getResultList()
                .map(rows -> rows.stream().map(CoverageTable::streamOf).toList());
    }

    /** The spans by partition of every source of the stream. */
    Uni<Map<CoveredStream, Map<Integer, SpanSet>>> all(String stream) {
        return session.createNativeQuery(COUNTED, Object[].class)
                .setParameter(1, stream)
                .getResultList()
                .map(rows -> {
                    Map<CoveredStream, Map<Integer, SpanSet>> all = new TreeMap<>();
                    rows.forEach(row -> all.computeIfAbsent(streamOf(row), key -> new TreeMap<>())
                            .put(((Number) row[3]).intValue(), SpanSet.parse((String) row[4])));
                    return all;
                });
    }

    private static CoveredStream streamOf(Object[] row) {
        return new CoveredStream((String) row[0], (String) row[1], (String) row[2]);
    }

    private Mutiny.SelectionQuery<Object[]> bound(String sql, CoveredStream stream) {
        return session.createNativeQuery(sql, Object[].class)
                .setParameter(1, stream.topic())
                .setParameter(2, stream.stream())
                .setParameter(3, stream.source());
    }
}
