package io.telcopledge.support.sla;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.sla.SlaPolicy;
import io.telcopledge.kit.sla.SlaTally;
import io.telcopledge.kit.sla.store.SlaClocks;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.support.policy.PublicPromises;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** Reads how a promise about each case stands, from its clocks' counts by day. */
@ApplicationScoped
class ReadCases {

    private final SlaClocks clocks;
    private final OperatorTime time;

    @Inject
    ReadCases(SlaClocks clocks, OperatorTime time) {
        this.clocks = clocks;
        this.time = time;
    }

    /** Current are the cases that may still be within their time: younger than twice what the promise gives. */
    Uni<PromiseStatus<?, ?, ?>> read(Mutiny.Session session, Measured measured, Spans spans, Covered covered) {
        SlaPolicy policy = measured.policy();
        List<String> streams = measured.streams();
        Duration gives = Duration.between(spans.now(), policy.deadline(spans.now()));
        Instant young = spans.now().minus(gives.multipliedBy(2));
        Spans.Span current = spans.since(young, time);
        return tally(session, policy, current)
                .chain(now -> tally(session, policy, spans.today())
                        .chain(today -> tally(session, policy, spans.whole())
                                .chain(quarter -> tally(session, policy, spans.recent())
                                        .map(recent -> new PromiseStatus<>(
                                                policy.clock(),
                                                PublicPromises.include(policy.clock()),
                                                policy.allowance().text(),
                                                time.local(current.from()),
                                                CaseStatus.of(now, covered.within(current, streams)),
                                                CaseStatus.of(today, covered.within(spans.today(), streams)),
                                                CaseStatus.of(quarter, covered.within(spans.whole(), streams)),
                                                CaseBudget.of(quarter.breached()),
                                                projection(
                                                        quarter,
                                                        recent,
                                                        spans,
                                                        covered.within(spans.whole(), streams)))))));
    }

    private CaseProjection projection(SlaTally quarter, SlaTally recent, Spans spans, Completeness soFar) {
        Basis basis = Basis.of(spans.pace(), time, recent.started(), recent.breached());
        return CaseProjection.of(quarter, recent, soFar, spans.pace(), basis);
    }

    private Uni<SlaTally> tally(Mutiny.Session session, SlaPolicy policy, Spans.Span span) {
        return clocks.tally(session, policy.clock(), span.from(), span.to());
    }
}
