package io.telcopledge.kit.sla;

import io.telcopledge.contracts.sla.SlaBreachRetracted;
import io.telcopledge.contracts.sla.SlaBreached;
import io.telcopledge.contracts.sla.SlaClockCancelled;
import io.telcopledge.contracts.sla.SlaEvent;
import io.telcopledge.contracts.sla.SlaMet;
import io.telcopledge.contracts.sla.SlaState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** From what was announced to what now holds: which events tell the difference. */
final class Settling {

    private Settling() {}

    /** The announcements that bring the world from the clock before to the facts after. */
    static SlaChange of(SlaClock before, SlaClock after, String reason) {
        // Facts alone decide: a clock with an end needs no present time for its verdict.
        SlaState verdict = after.verdict(Instant.MIN);
        boolean corrected = verdict == SlaState.MET
                && before.state() == SlaState.MET
                && !Objects.equals(before.facts().stoppedAt(), after.facts().stoppedAt());
        return verdict == before.state() && !corrected ? SlaChange.none(after) : announce(after, verdict, reason);
    }

    /** Announces a verdict; one that replaces a breach retracts it first. */
    static SlaChange announce(SlaClock clock, SlaState verdict, String reason) {
        List<SlaEvent> events = new ArrayList<>();
        SlaClock told = with(clock, verdict);
        if (clock.state() == SlaState.BREACHED) {
            events.add(new SlaBreachRetracted(told.facts(), reason));
            if (verdict == SlaState.MET) {
                return new SlaChange(told, events);
            }
            told = with(told, verdict);
        }
        events.add(
                switch (verdict) {
                    case MET -> new SlaMet(told.facts());
                    case BREACHED -> new SlaBreached(told.facts());
                    case CANCELLED -> new SlaClockCancelled(told.facts(), reason);
                    case RUNNING -> throw new IllegalStateException("a clock does not run again");
                });
        return new SlaChange(told, events);
    }

    private static SlaClock with(SlaClock clock, SlaState state) {
        return new SlaClock(
                clock.caseId(),
                clock.policy(),
                clock.startedAt(),
                clock.stop(),
                clock.cancel(),
                state,
                clock.announcedPercent(),
                clock.revision() + 1);
    }
}
