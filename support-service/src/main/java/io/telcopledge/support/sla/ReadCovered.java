package io.telcopledge.support.sla;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.telcopledge.contracts.coverage.Streams;
import io.telcopledge.kit.coverage.CoveredSpans;
import io.telcopledge.kit.coverage.SpanSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;

/** Reads what is covered of the streams that the promises rest on: a row for each source and partition. */
@ApplicationScoped
class ReadCovered {

    private static final List<String> STREAMS =
            List.of(Streams.CALLS, Streams.COMPLAINT_FILINGS, Streams.COMPLAINT_ANSWERS, Streams.COMPLAINT_RESOLUTIONS);

    private final CoveredSpans coverage;

    @Inject
    ReadCovered(CoveredSpans coverage) {
        this.coverage = coverage;
    }

    Uni<Covered> read(Mutiny.Session session, Instant now) {
        return Multi.createFrom()
                .iterable(STREAMS)
                .onItem()
                .transformToUniAndConcatenate(stream -> coverage.counted(session, stream)
                        .map(bySource -> Map.entry(
                                stream,
                                bySource.values().stream()
                                        .reduce(SpanSet::union)
                                        .orElse(SpanSet.EMPTY))))
                .collect()
                .asMap(Map.Entry::getKey, Map.Entry::getValue)
                .map(byStream -> new Covered(byStream, now));
    }
}
