package io.telcopledge.reporting.scorecard.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.smallrye.mutiny.Uni;
import io.telcopledge.contracts.EventJson;
import io.telcopledge.contracts.coverage.Span;
import io.telcopledge.kit.coverage.SpanSet;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.reporting.commitment.Owing;
import io.telcopledge.reporting.scorecard.Coverage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;

/** What the sources declare to have covered. */
@ApplicationScoped
class StreamCoverages {

    private static final String ALL = "select stream, source, spans, contested from stream_coverage";

    private static final TypeReference<List<Span>> SPANS = new TypeReference<>() {};

    private final Owing owing;
    private final OperatorTime time;

    @Inject
    StreamCoverages(Owing owing, OperatorTime time) {
        this.owing = owing;
        this.time = time;
    }

    Uni<Coverage> all(Mutiny.Session session) {
        return session.createNativeQuery(ALL, Object[].class).getResultList().map(rows -> {
            Map<String, Map<String, SpanSet>> streams = new HashMap<>();
            Map<String, SpanSet> contested = new HashMap<>();
            for (Object[] row : rows) {
                String stream = (String) row[0];
                streams.computeIfAbsent(stream, key -> new HashMap<>()).put((String) row[1], read((String) row[2]));
                if (row[3] != null) {
                    contested.merge(stream, read((String) row[3]), SpanSet::union);
                }
            }
            return new Coverage(Coverage.without(contested, streams), owing, time.zone());
        });
    }

    private static SpanSet read(String json) {
        try {
            return SpanSet.of(EventJson.MAPPER.readValue(json, SPANS));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("stream_coverage holds what an event said", impossible);
        }
    }
}
