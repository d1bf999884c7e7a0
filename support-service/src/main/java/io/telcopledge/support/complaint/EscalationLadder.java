package io.telcopledge.support.complaint;

import io.telcopledge.contracts.sla.SlaAtRisk;
import io.telcopledge.contracts.sla.SlaBreached;
import io.telcopledge.contracts.sla.SlaEvent;
import io.telcopledge.contracts.support.EscalationLevel;
import java.util.Optional;

/** Who has to look after a complaint when the time of a promise runs out: the supervisor, the department, all. */
public final class EscalationLadder {

    /** Share of the time, in percent, from which the supervisor has it. */
    static final int SUPERVISOR_FROM = 75;

    /** Share of the time, in percent, from which the department has it. */
    static final int DEPARTMENT_FROM = 90;

    private EscalationLadder() {}

    /** The level that an announcement calls for; none before three quarters of the time are used up. */
    public static Optional<EscalationLevel> levelOf(SlaEvent event) {
        if (event instanceof SlaBreached) {
            return Optional.of(EscalationLevel.GENERAL_MANAGEMENT);
        }
        if (event instanceof SlaAtRisk warning) {
            return warning.thresholdPercent() >= DEPARTMENT_FROM
                    ? Optional.of(EscalationLevel.DEPARTMENT)
                    : warning.thresholdPercent() >= SUPERVISOR_FROM
                            ? Optional.of(EscalationLevel.SUPERVISOR)
                            : Optional.empty();
        }
        return Optional.empty();
    }
}
