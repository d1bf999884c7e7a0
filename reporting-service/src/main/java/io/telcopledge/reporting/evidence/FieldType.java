package io.telcopledge.reporting.evidence;

/** What a field of a fact holds. */
public enum FieldType {
    TEXT,
    /** A whole number. */
    NUMBER,
    FLAG,
    INSTANT,
    /** Several whole numbers in a fixed order. */
    COUNTS,
    /** A list that nobody counts, kept and digested as a text. */
    JSON
}
