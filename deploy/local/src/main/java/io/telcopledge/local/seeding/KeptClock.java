package io.telcopledge.local.seeding;

import io.telcopledge.contracts.sla.ClockFacts;
import io.telcopledge.contracts.sla.SlaClockStarted;
import io.telcopledge.contracts.sla.SlaMet;
import io.telcopledge.contracts.sla.SlaState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A clock of a case that is done in time. */
record KeptClock(String caseId, String name, Instant started, Duration term, Instant stopped) {

    List<PlannedEvent> events(SourceSystem system) {
        return List.of(
                new PlannedEvent(
                        system,
                        "started/" + name + "/" + caseId,
                        started,
                        new SlaClockStarted(facts(null, SlaState.RUNNING, 1))),
                new PlannedEvent(
                        system, "met/" + name + "/" + caseId, stopped, new SlaMet(facts(stopped, SlaState.MET, 2))));
    }

    private ClockFacts facts(@Nullable Instant at, SlaState state, long revision) {
        return new ClockFacts(caseId, name, 1, started, started.plus(term), at, state, revision);
    }
}
