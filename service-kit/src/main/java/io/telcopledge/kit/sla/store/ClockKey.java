package io.telcopledge.kit.sla.store;

import io.telcopledge.kit.sla.ClockCommand;
import io.telcopledge.kit.sla.SlaClock;
import java.util.Comparator;

/** Which clock; ordered as rows are locked. */
record ClockKey(String caseId, String clock) implements Comparable<ClockKey> {

    private static final Comparator<ClockKey> ORDER =
            Comparator.comparing(ClockKey::caseId).thenComparing(ClockKey::clock);

    static ClockKey of(ClockCommand command) {
        return new ClockKey(command.caseId(), command.clock());
    }

    static ClockKey of(SlaClock clock) {
        return new ClockKey(clock.caseId(), clock.name());
    }

    @Override
    public int compareTo(ClockKey other) {
        return ORDER.compare(this, other);
    }
}
