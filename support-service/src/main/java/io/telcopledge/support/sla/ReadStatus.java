package io.telcopledge.support.sla;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.sla.SlaPolicy;
import io.telcopledge.kit.sla.store.SlaClocks;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.kit.time.Quarter;
import io.telcopledge.support.complaint.ComplaintPromise;
import io.telcopledge.support.hotline.Interval;
import io.telcopledge.support.hotline.IntervalCounts;
import io.telcopledge.support.hotline.store.Intervals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Reads how each promise stands: from the clocks of a quarter and from its intervals (some 8,600 for a queue), never
 * from complaints or calls.
 */
@ApplicationScoped
public class ReadStatus {

    /** Calls of the last hour are what is current on the hotline. */
    private static final Duration CURRENT_CALLS = Duration.ofHours(1);

    private final SlaClocks clocks;
    private final Intervals intervals;
    private final OperatorTime time;

    @Inject
    public ReadStatus(SlaClocks clocks, Intervals intervals, OperatorTime time) {
        this.clocks = clocks;
        this.intervals = intervals;
        this.time = time;
    }

    Uni<SlaStatus> read(Mutiny.Session session) {
        Instant now = time.now();
        Quarter quarter = time.quarterOf(now);
        return cases(session, ComplaintPromise.ANSWER.policy(), quarter, now)
                .chain(answer -> cases(session, ComplaintPromise.RESOLUTION.policy(), quarter, now)
                        .chain(resolution -> hotline(session, quarter, now)
                                .map(wait ->
                                        new SlaStatus(time.local(now), quarter, List.of(answer, resolution, wait)))));
    }

    /** Current are the cases that may still be within their time: younger than twice what the promise gives. */
    private Uni<PromiseStatus<?>> cases(Mutiny.Session session, SlaPolicy policy, Quarter quarter, Instant now) {
        Instant since = now.minus(given(policy, now).multipliedBy(2));
        Instant later = now.plus(Duration.ofDays(1));
        return clocks.tally(session, policy.clock(), since, later)
                .chain(current -> clocks.tally(
                                session, policy.clock(), quarter.start(time.zone()), quarter.end(time.zone()))
                        .map(all -> new PromiseStatus<>(
                                policy.clock(),
                                given(policy, now),
                                time.local(since),
                                CaseStatus.of(current),
                                CaseStatus.of(all))));
    }

    private static Duration given(SlaPolicy policy, Instant now) {
        return Duration.between(now, policy.deadline(now));
    }

    private Uni<PromiseStatus<?>> hotline(Mutiny.Session session, Quarter quarter, Instant now) {
        Instant since = Interval.startOf(now.minus(CURRENT_CALLS));
        return intervals
                .total(session, since, now)
                .chain(current -> intervals
                        .total(session, quarter.start(time.zone()), quarter.end(time.zone()))
                        .map(all -> new PromiseStatus<>(
                                "hotline-wait",
                                Duration.ofMillis(IntervalCounts.TARGET_MILLIS),
                                time.local(since),
                                WaitStatus.of(current),
                                WaitStatus.of(all))));
    }
}
