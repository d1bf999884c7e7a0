package io.telcopledge.reporting.report.content;

/** Whether somebody answers for a report. */
public enum Status {
    DRAFT,
    SEALED
}
