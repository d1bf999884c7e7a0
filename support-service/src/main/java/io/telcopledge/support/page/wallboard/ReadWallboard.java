package io.telcopledge.support.page.wallboard;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.paging.rest.PageRequest;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.support.complaint.Complaint;
import io.telcopledge.support.complaint.store.ComplaintLists;
import io.telcopledge.support.complaint.store.ComplaintOrder;
import io.telcopledge.support.complaint.store.ComplaintSearch;
import io.telcopledge.support.hotline.Interval;
import io.telcopledge.support.hotline.api.HotlineReport;
import io.telcopledge.support.hotline.api.ReadHotline;
import io.telcopledge.support.hotline.store.IntervalSearch;
import io.telcopledge.support.sla.ReadStatus;
import io.telcopledge.support.sla.SlaStatus;
import io.telcopledge.support.staffing.api.StaffingReport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;

/** Reads what the wallboard shows. */
@ApplicationScoped
public class ReadWallboard {

    private static final Duration SHOWN_INTERVALS = Duration.ofHours(2);
    private static final int SHOWN_DEADLINES = 8;
    private static final ComplaintSearch URGENT = new ComplaintSearch(
            Map.of(), Optional.empty(), Optional.empty(), Optional.empty(), ComplaintOrder.URGENCY, Optional.empty());

    private static final PageRequest ALL = new PageRequest(PageRequest.HIGHEST_LIMIT, Optional.empty());

    private final Mutiny.SessionFactory sessions;
    private final ReadStatus status;
    private final ReadHotline hotline;
    private final ComplaintLists complaints;
    private final StaffingOfToday staffing;
    private final OperatorTime time;

    @Inject
    ReadWallboard(
            Mutiny.SessionFactory sessions,
            ReadStatus status,
            ReadHotline hotline,
            ComplaintLists complaints,
            StaffingOfToday staffing,
            OperatorTime time) {
        this.sessions = sessions;
        this.status = status;
        this.hotline = hotline;
        this.complaints = complaints;
        this.staffing = staffing;
        this.time = time;
    }

    /**
     * All that is known now.
     *
     * @param today the hotline since the operator's midnight
     * @param recent the hotline of the last two hours, by interval
     * @param staffing the advice for each queue with calls today
     */
    record Wallboard(
            Instant now,
            SlaStatus promises,
            List<Complaint> urgent,
            HotlineReport today,
            HotlineReport recent,
            List<StaffingReport> staffing) {

        /** What came to a queue in the last whole interval. */
        long callsBefore(String queue) {
            Instant start = Interval.startOf(now).minus(Interval.LENGTH);
            return recent.intervals().stream()
                    .filter(line -> line.queue().equals(queue)
                            && line.start().toInstant().equals(start))
                    .mapToLong(line -> line.figures().figures().calls())
                    .sum();
        }
    }

    /** @param withStaffing whether the reader may see the advice */
    Uni<Wallboard> read(boolean withStaffing) {
        Instant now = time.now();
        Instant midnight = time.today().atStartOfDay(time.zone()).toInstant();
        return Uni.combine()
                .all()
                .unis(
                        sessions.withSession(status::read),
                        sessions.withSession(session -> complaints.find(session, URGENT, SHOWN_DEADLINES)),
                        hotline.of(span(midnight, now), new PageRequest(1, Optional.empty())),
                        hotline.of(span(now.minus(SHOWN_INTERVALS), now), ALL))
                .usingConcurrencyOf(1)
                .asTuple()
                .chain(read -> staffing(read.getItem3(), withStaffing)
                        .map(advice -> new Wallboard(
                                now,
                                read.getItem1(),
                                read.getItem2().items(),
                                read.getItem3(),
                                read.getItem4(),
                                advice)));
    }

    private static IntervalSearch span(Instant from, Instant to) {
        return new IntervalSearch(Interval.startOf(from), to, Optional.empty(), Optional.empty());
    }

    private Uni<List<StaffingReport>> staffing(HotlineReport today, boolean shown) {
        return Multi.createFrom()
                .iterable(shown ? today.queues() : List.of())
                .map(HotlineReport.Queue::queue)
                .select()
                .distinct()
                .onItem()
                .transformToUniAndConcatenate(queue -> staffing.of(queue, time.today()))
                .collect()
                .asList();
    }
}
