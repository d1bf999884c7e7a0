package io.telcopledge.contracts.sla;

/** What can be said of one clock of one case. */
public enum SlaState {
    RUNNING,
    /** It is held while its case waits for somebody else; no deadline passes. */
    PAUSED,
    MET,
    BREACHED,
    CANCELLED
}
