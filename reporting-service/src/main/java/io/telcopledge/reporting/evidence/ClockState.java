package io.telcopledge.reporting.evidence;

import io.telcopledge.contracts.sla.ClockFacts;
import io.telcopledge.kit.time.Quarter;
import java.util.UUID;

/**
 * How one clock of one case stands.
 *
 * @param quarter in which the clock started
 * @param atRisk whether its time is largely used up and it still runs
 */
public record ClockState(Quarter quarter, ClockFacts clock, boolean atRisk, UUID eventId) implements Fact {

    @Override
    public String key() {
        return clock.caseId() + "/" + clock.name();
    }

    @Override
    public Revision revision() {
        return new Revision(clock.revision(), eventId);
    }
}
