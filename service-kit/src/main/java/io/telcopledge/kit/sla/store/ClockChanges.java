package io.telcopledge.kit.sla.store;

import io.telcopledge.contracts.sla.SlaEvent;
import io.telcopledge.kit.outbox.OutgoingEvent;
import io.telcopledge.kit.sla.ClockCommand;
import io.telcopledge.kit.sla.SlaChange;
import io.telcopledge.kit.sla.SlaClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Clocks while commands are folded into them, in memory: what is to be written, and what is to be told. */
final class ClockChanges {

    private final Map<ClockKey, StoredClock> clocks;
    private final Map<ClockKey, StoredClock> loaded;
    private final Map<ClockKey, StoredClock> changed = new TreeMap<>();
    private final List<SlaEvent> events = new ArrayList<>();
    private final List<OutgoingEvent> outgoing = new ArrayList<>();
    private final String topic;
    private final Instant now;

    ClockChanges(Collection<StoredClock> loaded, String topic, Instant now) {
        this.clocks = new TreeMap<>();
        loaded.forEach(clock -> clocks.put(clock.key(), clock));
        this.loaded = Map.copyOf(clocks);
        this.topic = topic;
        this.now = now;
    }

    void fold(ClockCommand command) {
        StoredClock stored = clocks.get(ClockKey.of(command));
        SlaChange change = change(stored == null ? null : stored.clock(), command);
        if (change != null) {
            take(stored == null ? 0 : stored.version(), change);
        }
    }

    void advance(ClockKey key, Instant until) {
        StoredClock stored = Objects.requireNonNull(clocks.get(key));
        take(stored.version(), stored.clock().advance(until));
    }

    private static @Nullable SlaChange change(@Nullable SlaClock clock, ClockCommand command) {
        if (command instanceof ClockCommand.Start start) {
            return clock == null ? SlaClock.start(start) : null;
        }
        return clock == null ? null : clock.apply(command);
    }

    private void take(long version, SlaChange change) {
        SlaClock clock = change.clock();
        StoredClock before = clocks.put(ClockKey.of(clock), new StoredClock(clock, version));
        if (before == null || !before.clock().equals(clock)) {
            changed.put(ClockKey.of(clock), new StoredClock(clock, version));
        }
        for (SlaEvent event : change.events()) {
            events.add(event);
            outgoing.add(OutgoingEvent.of(
                    topic, event, clock.occurred(event, now), event.clock().revision()));
        }
    }

    /** A clock that is to be written, and as it was loaded; null where it was not there. */
    record Written(@Nullable SlaClock before, SlaClock after) {}

    List<Written> written() {
        return changed.values().stream()
                .map(after -> {
                    StoredClock before = loaded.get(after.key());
                    return new Written(before == null ? null : before.clock(), after.clock());
                })
                .toList();
    }

    Collection<StoredClock> changed() {
        return changed.values();
    }

    List<SlaEvent> events() {
        return events;
    }

    List<OutgoingEvent> outgoing() {
        return outgoing;
    }

    /** The earliest instant at which one of the changed clocks has something to say, or null. */
    @Nullable
    Instant earliestDue() {
        return changed.values().stream()
                .map(stored -> stored.clock().nextDue())
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(null);
    }
}
