package io.telcopledge.local.seeding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.PriorityQueue;

/** What is planned and not said yet. */
final class Agenda {

    private final PriorityQueue<PlannedEvent> planned = new PriorityQueue<>(PlannedEvent.IN_TIME);

    void addAll(Collection<PlannedEvent> events) {
        planned.addAll(events);
    }

    /** Takes what is due, in the order of time. */
    List<PlannedEvent> takeUpTo(Instant time) {
        List<PlannedEvent> due = new ArrayList<>();
        for (PlannedEvent next = planned.peek(); next != null && !next.time().isAfter(time); next = planned.peek()) {
            due.add(next);
            planned.remove();
        }
        return due;
    }
}
