package io.telcopledge.support.hotline.api;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.paging.rest.PageRequest;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.support.hotline.application.CurrentThresholds;
import io.telcopledge.support.hotline.store.IntervalSearch;
import io.telcopledge.support.hotline.store.Intervals;
import io.telcopledge.support.hotline.store.QueueTotals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.hibernate.reactive.mutiny.Mutiny;

/** Reads a span of the hotline: its totals, and a page of its intervals. */
@ApplicationScoped
public class ReadHotline {

    private final Mutiny.SessionFactory sessions;
    private final Intervals intervals;
    private final QueueTotals totals;
    private final CurrentThresholds thresholds;
    private final OperatorTime time;

    @Inject
    public ReadHotline(
            Mutiny.SessionFactory sessions,
            Intervals intervals,
            QueueTotals totals,
            CurrentThresholds thresholds,
            OperatorTime time) {
        this.sessions = sessions;
        this.intervals = intervals;
        this.totals = totals;
        this.thresholds = thresholds;
        this.time = time;
    }

    public Uni<HotlineReport> of(IntervalSearch search, PageRequest page) {
        return sessions.withTransaction(session -> thresholds
                .history(session)
                .chain(inForce -> totals.of(session, search)
                        .chain(queues -> intervals
                                .page(session, search, page.after(), page.limit())
                                .map(found -> HotlineReport.of(search, queues, found, inForce, time)))));
    }
}
