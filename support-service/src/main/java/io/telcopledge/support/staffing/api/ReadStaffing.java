package io.telcopledge.support.staffing.api;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.support.staffing.Shrinkage;
import io.telcopledge.support.staffing.store.QueueHistories;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.reactive.mutiny.Mutiny;

/** Draws up the advice for a queue's week. */
@ApplicationScoped
public class ReadStaffing {

    private final Mutiny.SessionFactory sessions;
    private final QueueHistories histories;
    private final StaffingConfig config;
    private final OperatorTime time;

    @Inject
    public ReadStaffing(
            Mutiny.SessionFactory sessions, QueueHistories histories, StaffingConfig config, OperatorTime time) {
        this.sessions = sessions;
        this.histories = histories;
        this.config = config;
        this.time = time;
    }

    /** @param weeks before a day that are looked at */
    public Uni<StaffingReport> of(String queue, int weeks, LocalDate today) {
        Instant from = today.minusWeeks(weeks).atStartOfDay(time.zone()).toInstant();
        Instant to = today.atStartOfDay(time.zone()).toInstant();
        return sessions.withSession(session -> histories.of(session, queue, from, to, time.zone()))
                // Thousands of a queue's sums are no work for the thread that answers everybody.
                .emitOn(Infrastructure.getDefaultExecutor())
                .map(history ->
                        StaffingReport.of(queue, time.local(from), time.local(to), weeks, history, shrinkage(queue)));
    }

    private Shrinkage shrinkage(String queue) {
        return new Shrinkage(config.shrinkageOf().getOrDefault(queue, config.shrinkage()));
    }
}
