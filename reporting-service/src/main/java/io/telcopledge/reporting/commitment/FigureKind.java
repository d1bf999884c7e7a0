package io.telcopledge.reporting.commitment;

/** What a formula's figure is; it decides which rules judge it, and what is left of a quarter's budget. */
public enum FigureKind {
    /** A mean over many, such as a wait over calls. */
    MEAN,
    /** A share of cases that each have a time to be done in, some of which may still run. */
    CASES,
    /** None: nobody publishes what it would be made of. */
    AWAITED
}
