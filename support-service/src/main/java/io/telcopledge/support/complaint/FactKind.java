package io.telcopledge.support.complaint;

/** What can be told of a complaint. */
public enum FactKind {
    FILED,
    ANSWERED,
    RESOLVED
}
