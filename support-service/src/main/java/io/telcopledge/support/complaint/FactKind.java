package io.telcopledge.support.complaint;

import java.util.Set;

/** What can be told of a complaint. */
public enum FactKind {
    /** The customer complained. */
    FILED,
    /** It is standard or complex, other than was thought. */
    RECLASSIFIED,
    /** Its category or region is another than was thought. */
    CORRECTED,
    /** An agent or a team has it. */
    ASSIGNED,
    /** Somebody higher has to look after it. */
    ESCALATED,
    /** It waits for the customer or somebody else; no public promise does. */
    PAUSED,
    /** It waits no longer. */
    RESUMED,
    /** The customer knows that it has arrived. */
    ACKNOWLEDGED,
    /** The customer has the answer, with a solution. */
    ANSWERED,
    /** What was complained about is mended. */
    RESOLVED,
    /** Nothing is left to be done. */
    CLOSED,
    /** It was not settled after all. */
    REOPENED,
    /** The customer takes it back. */
    WITHDRAWN;

    /** Whether it is said of the complaint rather than done with it: it holds in whatever state. */
    boolean describes() {
        return this == RECLASSIFIED || this == CORRECTED || this == ASSIGNED;
    }

    /** Whether a teller's later number replaces its earlier word of this kind; the others happen each time anew. */
    boolean isCorrectable() {
        return !describes() && this != FILED && this != ESCALATED;
    }

    /** What, between two words of this kind, makes the second a new occurrence rather than a correction. */
    Set<FactKind> turns() {
        return switch (this) {
            case ACKNOWLEDGED, ANSWERED, RESOLVED, CLOSED -> Set.of(REOPENED);
            case REOPENED -> Set.of(ANSWERED, RESOLVED, CLOSED);
            case PAUSED -> Set.of(RESUMED);
            case RESUMED -> Set.of(PAUSED);
            case FILED, RECLASSIFIED, CORRECTED, ASSIGNED, ESCALATED, WITHDRAWN -> Set.of();
        };
    }
}
