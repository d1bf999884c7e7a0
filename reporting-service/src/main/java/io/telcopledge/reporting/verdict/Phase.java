package io.telcopledge.reporting.verdict;

/** Where a quarter stands for one promise. */
public enum Phase {
    NOT_BEGUN,
    BEFORE_IN_FORCE,
    NO_LONGER_IN_FORCE,
    RUNNING,
    ENDED
}
