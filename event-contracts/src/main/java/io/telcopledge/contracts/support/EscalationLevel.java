package io.telcopledge.contracts.support;

import java.util.Optional;

/** Who has to look after a complaint, from the lowest to the highest. */
public enum EscalationLevel {
    AGENT,
    SUPERVISOR,
    DEPARTMENT,
    GENERAL_MANAGEMENT;

    /** The level above; empty at the top. */
    public Optional<EscalationLevel> next() {
        return switch (this) {
            case AGENT -> Optional.of(SUPERVISOR);
            case SUPERVISOR -> Optional.of(DEPARTMENT);
            case DEPARTMENT -> Optional.of(GENERAL_MANAGEMENT);
            case GENERAL_MANAGEMENT -> Optional.empty();
        };
    }

    public boolean isAbove(EscalationLevel other) {
        return compareTo(other) > 0;
    }
}
