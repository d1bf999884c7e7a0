package io.telcopledge.support.hotline.application;

import io.smallrye.mutiny.Uni;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.support.hotline.ThresholdHistory;
import io.telcopledge.support.hotline.Thresholds;
import io.telcopledge.support.hotline.store.ThresholdTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * The thresholds in force, as the database keeps them for all replicas. What is configured and differs from the newest
 * is added to them once, at the first reading.
 */
@ApplicationScoped
public class CurrentThresholds {

    /** Far below the notice that a change is given. */
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final ThresholdTable table;
    private final Thresholds configured;
    private final OperatorTime time;
    private final AtomicReference<Reading> last = new AtomicReference<>();

    private record Reading(ThresholdHistory history, Instant at) {}

    @Inject
    public CurrentThresholds(ThresholdTable table, HotlineConfig config, OperatorTime time) {
        this.table = table;
        this.configured = new Thresholds(
                config.serviceLevel().toMillis(), config.shortAbandon().toMillis());
        this.time = time;
    }

    /** The history, a minute old at most; reads in the session where it is older. */
    public Uni<ThresholdHistory> history(Mutiny.Session session) {
        Instant now = time.now();
        Reading reading = last.get();
        if (reading != null && now.isBefore(reading.at().plus(FRESH))) {
            return Uni.createFrom().item(reading.history());
        }
        return (reading == null ? agreed(session, now) : table.read(session))
                .invoke(history -> last.set(new Reading(history, now)));
    }

    private Uni<ThresholdHistory> agreed(Mutiny.Session session, Instant now) {
        return table.read(session)
                .chain(known -> known.newest().equals(configured)
                        ? Uni.createFrom().item(known)
                        : table.change(session, configured, ThresholdHistory.nextChange(now))
                                .chain(() -> table.read(session)));
    }
}
