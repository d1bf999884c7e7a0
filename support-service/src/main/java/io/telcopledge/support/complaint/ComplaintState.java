package io.telcopledge.support.complaint;

/** How far a complaint has come, by event time. */
public enum ComplaintState {
    /** Filed, and nothing has been said to the customer. */
    OPENED,
    /** The customer has an answer with a solution. */
    ANSWERED,
    /** What was complained about is mended. */
    RESOLVED;

    /** Whether the desk may still say so; what another system tells is taken as it happened. */
    public boolean allows(FactKind kind) {
        return switch (kind) {
            case FILED -> false;
            case ANSWERED -> this == OPENED;
            case RESOLVED -> this != RESOLVED;
        };
    }
}
