package io.telcopledge.support.sla;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.support.hotline.Interval;
import io.telcopledge.support.hotline.IntervalCounts;
import io.telcopledge.support.hotline.store.Intervals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
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

    Uni<PromiseStatus<?, ?, ?>> read(Mutiny.Session session, Spans spans) {
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
                                                WaitStatus.of(now),
                                                WaitStatus.of(today),
                                                WaitStatus.of(quarter),
                                                WaitBudget.of(quarter),
                                                projection(quarter, recent, spans))))));
    }

    private WaitProjection projection(IntervalCounts quarter, IntervalCounts recent, Spans spans) {
        Basis basis = Basis.of(spans.pace(), time, recent.answered(), null);
        return WaitProjection.of(quarter, recent, spans.pace(), basis);
    }

    private Uni<IntervalCounts> total(Mutiny.Session session, Spans.Span span) {
        return intervals.total(session, span.from(), span.to());
    }
}
