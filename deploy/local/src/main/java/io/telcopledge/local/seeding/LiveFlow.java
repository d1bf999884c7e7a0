package io.telcopledge.local.seeding;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.SplittableRandom;

/**
 * More complaints and uses of data than history has, for who looks on: something every few seconds by day, and less at
 * night; calls come at history's own pace, so that what is expected of them holds. Each slot of time is planned from a
 * seed of its own, so that a demo that starts again knows which complaints it left open.
 */
final class LiveFlow implements EventPlan {

    private static final Duration SLOT = Duration.ofSeconds(4);
    /** Longer than a live complaint takes. */
    private static final Duration OPEN = Duration.ofHours(1);
    /** Longer than from one declaration to the next: what a killed demo may have said after its last one. */
    private static final Duration UNDECLARED = Duration.ofMinutes(2);

    /** At night there is some of it too. */
    private static final double LEAST_BUSY = 0.1;

    private static final double COMPLAINTS_A_SLOT = 0.1;
    private static final double ACCESSES_A_SLOT = 0.25;

    private final Agenda agenda = new Agenda();
    private final ZoneId zone;
    private long next;

    private LiveFlow(Instant from, ZoneId zone) {
        this.zone = zone;
        this.next = slotOf(from);
    }

    /**
     * Goes on after an earlier flow: what that left open is brought to its end, and the time between is left out.
     *
     * @param saidTo all of the earlier flow's events up to here were said
     */
    static LiveFlow continuing(Instant saidTo, Instant now, ZoneId zone) {
        LiveFlow flow = new LiveFlow(saidTo.minus(OPEN), zone);
        flow.upTo(saidTo);
        flow.planTo(now.isBefore(saidTo.plus(UNDECLARED)) ? now : saidTo.plus(UNDECLARED));
        flow.next = Math.max(flow.next, slotOf(now));
        return flow;
    }

    @Override
    public List<PlannedEvent> upTo(Instant time) {
        planTo(time);
        return agenda.takeUpTo(time);
    }

    private void planTo(Instant time) {
        for (long last = slotOf(time); next <= last; next++) {
            plan(next);
        }
    }

    private void plan(long slot) {
        SplittableRandom random = new SplittableRandom(slot);
        Instant time = Instant.ofEpochMilli(slot * SLOT.toMillis() + random.nextLong(SLOT.toMillis()));
        ZonedDateTime local = time.atZone(zone);
        double busy = Math.max(
                LEAST_BUSY,
                DayProfile.busyness(local.toLocalDate(), local.toLocalTime().toSecondOfDay()));
        if (random.nextDouble() < COMPLAINTS_A_SLOT * busy) {
            ComplaintPlan complaint = ComplaintPlan.live("L-" + slot, time, random);
            agenda.addAll(complaint.events(Customer.any(random), random));
        }
        if (random.nextDouble() < ACCESSES_A_SLOT * busy) {
            agenda.addAll(List.of(AccessPlan.any("live-" + slot, time, random)));
        }
    }

    private static long slotOf(Instant time) {
        return time.toEpochMilli() / SLOT.toMillis();
    }
}
