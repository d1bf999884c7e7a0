package io.telcopledge.contracts.reporting;

/** What the evidence says of a promise in a quarter. */
public enum CommitmentVerdict {
    MET,
    MISSED,
    AT_RISK,
    UNPROVEN,
    NOT_DUE
}
