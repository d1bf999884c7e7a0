package io.telcopledge.support.complaint;

import static io.telcopledge.support.complaint.FactKind.ASSIGNED;
import static io.telcopledge.support.complaint.FactKind.CORRECTED;
import static io.telcopledge.support.complaint.FactKind.ESCALATED;
import static io.telcopledge.support.complaint.FactKind.PAUSED;
import static io.telcopledge.support.complaint.FactKind.RECLASSIFIED;
import static io.telcopledge.support.complaint.FactKind.RESUMED;

import java.util.EnumSet;
import java.util.Set;

/** How far a complaint has come, by event time, and what may happen to it then: the one table of legal transitions. */
public enum ComplaintState {
    /** Filed, and nothing has been said to the customer. */
    OPENED,
    /** The customer knows that it has arrived. */
    ACKNOWLEDGED,
    /** The customer has an answer with a solution. */
    ANSWERED,
    /** What was complained about is mended. */
    RESOLVED,
    /** Nothing is left to be done. */
    CLOSED,
    /** It was not settled after all. */
    REOPENED,
    /** The customer took it back. */
    WITHDRAWN;

    private static final Set<FactKind> WHILE_OPEN =
            EnumSet.of(RECLASSIFIED, CORRECTED, ASSIGNED, ESCALATED, PAUSED, RESUMED, FactKind.WITHDRAWN);

    /** Whether work is left to be done on it. */
    public boolean isOpen() {
        return switch (this) {
            case OPENED, ACKNOWLEDGED, ANSWERED, REOPENED -> true;
            case RESOLVED, CLOSED, WITHDRAWN -> false;
        };
    }

    /**
     * Whether something may happen to a complaint in this state. What another system tells in spite of it has no
     * effect.
     */
    public boolean allows(FactKind kind) {
        return (isOpen() && WHILE_OPEN.contains(kind)) || steps().contains(kind);
    }

    private Set<FactKind> steps() {
        return switch (this) {
            case OPENED -> EnumSet.of(FactKind.ACKNOWLEDGED, FactKind.ANSWERED, FactKind.RESOLVED);
            case ACKNOWLEDGED, REOPENED -> EnumSet.of(FactKind.ANSWERED, FactKind.RESOLVED);
            case ANSWERED -> EnumSet.of(FactKind.RESOLVED, FactKind.CLOSED, FactKind.REOPENED);
            case RESOLVED -> EnumSet.of(FactKind.CLOSED, FactKind.REOPENED, RECLASSIFIED, CORRECTED);
            case CLOSED -> EnumSet.of(FactKind.REOPENED);
            case WITHDRAWN -> EnumSet.noneOf(FactKind.class);
        };
    }
}
