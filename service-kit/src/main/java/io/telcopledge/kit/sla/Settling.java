package io.telcopledge.kit.sla;

import io.telcopledge.contracts.sla.ClockFacts;
import io.telcopledge.contracts.sla.SlaBreachRetracted;
import io.telcopledge.contracts.sla.SlaBreached;
import io.telcopledge.contracts.sla.SlaClockCancelled;
import io.telcopledge.contracts.sla.SlaClockChanged;
import io.telcopledge.contracts.sla.SlaEvent;
import io.telcopledge.contracts.sla.SlaMet;
import io.telcopledge.contracts.sla.SlaState;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** From what was announced to what now holds: which events tell the difference. */
final class Settling {

    private Settling() {}

    /** The announcements that bring the world from the clock before to the facts after. */
    static SlaChange of(SlaClock before, SlaClock after, String reason) {
        // Facts alone decide; of the time that has passed only so much is known as an announced breach says.
        Instant known =
                before.state() == SlaState.BREACHED ? before.deadline().plus(1, ChronoUnit.MICROS) : Instant.MIN;
        SlaState verdict = after.judge(known);
        if (verdict != before.state()) {
            return announce(after, verdict, reason);
        }
        ClockFacts told = before.facts();
        ClockFacts now = after.facts();
        if (verdict == SlaState.MET && !Objects.equals(told.stoppedAt(), now.stoppedAt())) {
            return announce(after, verdict, reason);
        }
        return told.equals(now) ? SlaChange.none(after) : changed(after, verdict, reason);
    }

    /** Announces a verdict; one that replaces a breach retracts it first. */
    static SlaChange announce(SlaClock clock, SlaState verdict, String reason) {
        List<SlaEvent> events = new ArrayList<>();
        SlaClock told = with(clock, verdict);
        if (clock.state() == SlaState.BREACHED) {
            events.add(new SlaBreachRetracted(told.facts(), reason));
            if (verdict != SlaState.CANCELLED) {
                return new SlaChange(told, events);
            }
            told = with(told, verdict);
        }
        events.add(
                switch (verdict) {
                    case MET -> new SlaMet(told.facts());
                    case BREACHED -> new SlaBreached(told.facts());
                    case CANCELLED -> new SlaClockCancelled(told.facts(), reason);
                    case RUNNING, PAUSED -> new SlaClockChanged(told.facts(), warned(told), reason);
                });
        return new SlaChange(told, events);
    }

    private static SlaChange changed(SlaClock clock, SlaState verdict, String reason) {
        SlaClock told = with(clock, verdict);
        return new SlaChange(told, List.of(new SlaClockChanged(told.facts(), warned(told), reason)));
    }

    private static @Nullable Long warned(SlaClock clock) {
        return clock.announcedPercent() == 0 ? null : Long.valueOf(clock.announcedPercent());
    }

    private static SlaClock with(SlaClock clock, SlaState state) {
        return clock.announced(clock.announced().as(state));
    }
}
