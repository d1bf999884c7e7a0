package io.telcopledge.kit.sla;

import io.telcopledge.contracts.sla.SlaAtRisk;
import io.telcopledge.contracts.sla.SlaBreachRetracted;
import io.telcopledge.contracts.sla.SlaBreached;
import io.telcopledge.contracts.sla.SlaClockChanged;
import io.telcopledge.contracts.sla.SlaEvent;
import java.time.Instant;

/** The time of an event of a clock: when it came to be true, whenever it was found out. */
final class Occurrence {

    private Occurrence() {}

    static Instant of(SlaClock clock, SlaEvent event, Instant now) {
        if (event instanceof SlaAtRisk warning) {
            Instant passed = clock.course().shareAt(warning.thresholdPercent());
            return passed == null ? now : passed;
        }
        if (event instanceof SlaBreached) {
            return clock.deadline();
        }
        // What is taken back, or is different from what was said, is so from when it is told.
        if (event instanceof SlaBreachRetracted || event instanceof SlaClockChanged) {
            return now;
        }
        Mark end = clock.end();
        return end == null ? clock.startedAt() : end.at();
    }
}
