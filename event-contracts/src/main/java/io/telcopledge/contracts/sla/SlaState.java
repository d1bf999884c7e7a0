package io.telcopledge.contracts.sla;

/** What can be said of one clock of one case. */
public enum SlaState {
    RUNNING,
    MET,
    BREACHED,
    CANCELLED
}
