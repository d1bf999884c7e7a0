package io.telcopledge.reporting.scorecard.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.smallrye.mutiny.Uni;
import io.telcopledge.contracts.EventJson;
import io.telcopledge.contracts.coverage.Span;
import io.telcopledge.kit.coverage.SpanSet;
import io.telcopledge.reporting.scorecard.Coverage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;

/** What the sources declare to have covered. */
@ApplicationScoped
class StreamCoverages {

    private static final String ALL = "select stream, spans from stream_coverage order by stream, source";
    private static final TypeReference<List<Span>> SPANS = new TypeReference<>() {};

    /** Each stream's spans, of all its sources together. */
    Uni<Coverage> union(Mutiny.Session session) {
        return session.createNativeQuery(ALL, Object[].class).getResultList().map(rows -> {
            Map<String, List<Span>> spans = new HashMap<>();
            rows.forEach(row -> spans.computeIfAbsent((String) row[0], stream -> new ArrayList<>())
                    .addAll(read((String) row[1])));
            Map<String, SpanSet> streams = new HashMap<>();
            spans.forEach((stream, list) -> streams.put(stream, SpanSet.of(list)));
            return new Coverage(streams);
        });
    }

    private static List<Span> read(String json) {
        try {
            return EventJson.MAPPER.readValue(json, SPANS);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("stream_coverage holds what an event said", impossible);
        }
    }
}
