package io.telcopledge.support.sla;

import io.smallrye.mutiny.Uni;
import io.telcopledge.contracts.coverage.Streams;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.support.hotline.Interval;
import io.telcopledge.support.hotline.IntervalCounts;
import io.telcopledge.support.hotline.store.Intervals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** Reads how the promise about waiting stands, from the published intervals. */
@ApplicationScoped
class ReadWaiting {

    /** Calls of the last hour are what is current on the hotline. */
    private static final Duration CURRENT_CALLS = Duration.ofHours(1);

    private final Intervals intervals;
    private final OperatorTime time;

    @Inject
    ReadWaiting(Intervals intervals, OperatorTime time) {
        this.intervals = intervals;
        this.time = time;
    }

    Uni<PromiseStatus<?, ?, ?>> read(Mutiny.Session session, Spans spans, Covered covered) {
        Instant since = Interval.startOf(spans.now().minus(CURRENT_CALLS));
        return intervals
                .total(session, since, spans.now())
                .chain(now -> total(session, spans.today())
                        .chain(today -> total(session, spans.whole())
                                .chain(quarter -> total(session, spans.recent())
                                        .map(recent -> new PromiseStatus<>(
                                                "hotline-wait",
                                                true,
                                                Duration.ofMillis(IntervalCounts.TARGET_MILLIS)
                                                        .toString(),
                                                time.local(since),
                                                WaitStatus.of(now, calls(covered, new Spans.Span(since, spans.now()))),
                                                WaitStatus.of(today, calls(covered, spans.today())),
                                                WaitStatus.of(quarter, calls(covered, spans.whole())),
                                                WaitBudget.of(quarter),
                                                projection(quarter, recent, spans, calls(covered, spans.whole())))))));
    }

    private static Completeness calls(Covered covered, Spans.Span span) {
        return covered.within(span, List.of(Streams.CALLS));
    }

    private WaitProjection projection(IntervalCounts quarter, IntervalCounts recent, Spans spans, Completeness soFar) {
        Basis basis = Basis.of(spans.pace(), time, recent.answered(), null);
        return WaitProjection.of(quarter, recent, soFar, spans.pace(), basis);
    }

    private Uni<IntervalCounts> total(Mutiny.Session session, Spans.Span span) {
        return intervals.total(session, span.from(), span.to());
    }
}
