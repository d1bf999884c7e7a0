package io.telcopledge.reporting.programme;

/** How a milestone stands. */
public enum MilestoneStatus {
    PLANNED,
    /** Due within a month. */
    DUE_SOON,
    REACHED,
    OVERDUE
}
