package io.telcopledge.kit.sla.store;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import io.telcopledge.contracts.sla.SlaEvent;
import io.telcopledge.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** Writes changed clocks, what was announced of them, and their events: all or nothing. */
@ApplicationScoped
class ClockWriter {

    private final ClockRows rows;
    private final Announcements announcements;
    private final Outbox outbox;
    private final Tallies tallies;
    private final SlaConfig config;
    private final List<ClockObserver> observers;

    @Inject
    ClockWriter(
            ClockRows rows,
            Announcements announcements,
            Outbox outbox,
            Tallies tallies,
            SlaConfig config,
            @All List<ClockObserver> observers) {
        this.rows = rows;
        this.announcements = announcements;
        this.outbox = outbox;
        this.tallies = tallies;
        this.config = config;
        this.observers = observers;
    }

    ClockChanges changes(Collection<StoredClock> loaded, Instant now) {
        String topic = config.topic()
                .orElseThrow(
                        () -> new IllegalStateException("telcopledge.sla.topic names no topic for the clocks' events"));
        return new ClockChanges(loaded, topic, now);
    }

    /** Writes what commands made of clocks. */
    Uni<Void> write(Mutiny.Session session, ClockChanges changes) {
        return changes.changed().isEmpty()
                ? Uni.createFrom().voidItem()
                : rows.store(session, changes.changed()).chain(() -> announce(session, changes));
    }

    /** Writes what time made of clocks that are there and locked. */
    Uni<Void> judge(Mutiny.Session session, ClockChanges changes) {
        return changes.changed().isEmpty()
                ? Uni.createFrom().voidItem()
                : rows.judge(session, changes.changed()).chain(() -> announce(session, changes));
    }

    private Uni<Void> announce(Mutiny.Session session, ClockChanges changes) {
        return tallies.append(session, changes.written())
                .chain(() -> announcements.record(session, changes.events()))
                .chain(() -> changes.outgoing().isEmpty()
                        ? Uni.createFrom().voidItem()
                        : outbox.append(session, changes.outgoing()))
                .chain(() -> tell(session, List.copyOf(changes.events())));
    }

    private Uni<Void> tell(Mutiny.Session session, List<SlaEvent> events) {
        Uni<Void> told = Uni.createFrom().voidItem();
        for (ClockObserver observer : events.isEmpty() ? List.<ClockObserver>of() : observers) {
            told = told.chain(() -> observer.announced(session, events));
        }
        return told;
    }
}
