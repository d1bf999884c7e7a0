package io.telcopledge.support.hotline.messaging;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.coverage.CoveredSpans;
import io.telcopledge.kit.outbox.Outbox;
import io.telcopledge.kit.outbox.OutgoingEvent;
import io.telcopledge.support.hotline.Interval;
import io.telcopledge.support.hotline.Measured;
import io.telcopledge.support.hotline.ThresholdHistory;
import io.telcopledge.support.hotline.application.CurrentThresholds;
import io.telcopledge.support.hotline.store.IntervalTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.hibernate.reactive.mutiny.Mutiny;

/** Publishes the intervals that changed, each in its full state with a revision, and what of the calls is covered. */
@ApplicationScoped
public class PublishIntervals {

    private static final String TOPIC = "support.events";
    private static final int AT_ONCE = 1_000;

    /** Any number that no other lock of this database has: one replica publishes at a time. */
    private static final long LOCK = 7_307_200_152L;

    private final IntervalTable intervals;
    private final CoveredSpans coverage;
    private final Outbox outbox;
    private final CurrentThresholds thresholds;

    @Inject
    public PublishIntervals(
            IntervalTable intervals, CoveredSpans coverage, Outbox outbox, CurrentThresholds thresholds) {
        this.thresholds = thresholds;
        this.intervals = intervals;
        this.coverage = coverage;
        this.outbox = outbox;
    }

    /**
     * Publishes everything that is committed and not yet published; does nothing while another replica does.
     *
     * @return how many intervals were published
     */
    public Uni<Integer> publish(Mutiny.Session session) {
        return session.createNativeQuery("select pg_try_advisory_xact_lock(?1)", Boolean.class)
                .setParameter(1, LOCK)
                .getSingleResult()
                .chain(mine -> mine ? publishAll(session) : Uni.createFrom().item(0));
    }

    private Uni<Integer> publishAll(Mutiny.Session session) {
        // Coverage first: whatever it counts now, the intervals behind it are read after it, and go out with it.
        return coverage.publishChanged(session, Set.of("support.calls"))
                .chain(() -> intervals.dirty(session))
                .chain(dirty -> publish(session, dirty, 0));
    }

    private Uni<Integer> publish(Mutiny.Session session, List<Interval> dirty, int published) {
        if (dirty.isEmpty()) {
            return Uni.createFrom().item(published);
        }
        List<Interval> now = dirty.subList(0, Math.min(AT_ONCE, dirty.size()));
        List<Interval> later = dirty.subList(now.size(), dirty.size());
        return intervals
                .merge(session, now)
                .chain(measured ->
                        append(session, measured).chain(() -> publish(session, later, published + measured.size())));
    }

    private Uni<Void> append(Mutiny.Session session, List<Measured> measured) {
        return measured.isEmpty()
                ? Uni.createFrom().voidItem()
                : thresholds
                        .history(session)
                        .chain(inForce -> outbox.append(
                                session,
                                measured.stream()
                                        .filter(one -> !one.interval().legs())
                                        .map(one -> outgoing(one, inForce))
                                        .toList()));
    }

    private static OutgoingEvent outgoing(Measured measured, ThresholdHistory inForce) {
        Instant start = measured.interval().start();
        return OutgoingEvent.of(TOPIC, measured.event(inForce.at(start)), start, measured.revision());
    }
}
