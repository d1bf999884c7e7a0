package io.telcopledge.kit.coverage;

import io.smallrye.mutiny.Uni;
import io.telcopledge.contracts.coverage.Span;
import io.telcopledge.kit.database.Timestamps;
import io.telcopledge.kit.time.OperatorTime;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * The days of the operator on which a source told two things of which one is wrong, and nobody has yet said which. How
 * much else of such a day is wrong nobody knows, so that none of it counts as complete.
 */
record ContestedDays(Mutiny.Session session, OperatorTime time) {

    private static final String OPEN = """
            select source, event_time from dead_letter
            where failure = 'CONFLICT' and settled_at is null and event_time is not null
                and topic = any (cast(?1 as text[])) and (?2 = '' or source = ?2)""";

    Uni<SpanSet> of(CoveredStream stream) {
        return read(List.of(stream.topic()), stream.source())
                .map(bySource -> bySource.getOrDefault(stream.source(), SpanSet.EMPTY));
    }

    /** By source. */
    Uni<Map<String, SpanSet>> of(Collection<String> topics) {
        return read(topics, "");
    }

    private Uni<Map<String, SpanSet>> read(Collection<String> topics, String source) {
        return session.createNativeQuery(OPEN, Object[].class)
                .setParameter(1, topics.toArray(String[]::new))
                .setParameter(2, source)
                .getResultList()
                .map(rows -> {
                    Map<String, SpanSet> bySource = new TreeMap<>();
                    rows.forEach(row -> bySource.merge((String) row[0], day(row[1]), SpanSet::union));
                    return bySource;
                });
    }

    private SpanSet day(Object at) {
        LocalDate day = time.dayOf(Objects.requireNonNull(Timestamps.instant(at)));
        return SpanSet.of(List.of(new Span(
                day.atStartOfDay(time.zone()).toInstant(),
                day.plusDays(1).atStartOfDay(time.zone()).toInstant())));
    }
}
