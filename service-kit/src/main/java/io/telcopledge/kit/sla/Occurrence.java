package io.telcopledge.kit.sla;

import io.telcopledge.contracts.sla.SlaAtRisk;
import io.telcopledge.contracts.sla.SlaBreachRetracted;
import io.telcopledge.contracts.sla.SlaBreached;
import io.telcopledge.contracts.sla.SlaEvent;
import java.time.Instant;

/** The time of an event of a clock: when it came to be true, whenever it was found out. */
final class Occurrence {

    private Occurrence() {}

    static Instant of(SlaClock clock, SlaEvent event, Instant now) {
        if (event instanceof SlaAtRisk warning) {
            return clock.policy().atRiskAt(clock.startedAt(), warning.thresholdPercent());
        }
        if (event instanceof SlaBreached) {
            return clock.deadline();
        }
        if (event instanceof SlaBreachRetracted) {
            return now;
        }
        Mark end = clock.end();
        return end == null ? clock.startedAt() : end.at();
    }
}
