package io.telcopledge.contracts.sla;

import io.telcopledge.contracts.EventData;

/** What every event of an SLA clock has; one shape for every service that has clocks. */
public sealed interface SlaEvent extends EventData
        permits SlaClockStarted,
                SlaAtRisk,
                SlaMet,
                SlaBreached,
                SlaBreachRetracted,
                SlaClockCancelled,
                SlaClockChanged {

    ClockFacts clock();

    @Override
    default String key() {
        return clock().caseId();
    }
}
