package io.telcopledge.reporting.commitment;

/** What a formula's figure is; it decides which rules judge it, and what is left of a quarter's budget. */
public enum FigureKind {
    /** A mean over many, such as a wait over calls. */
    MEAN,
    /** A share of those who answered a question: what all would have answered lies in an interval around it. */
    SURVEY,
    /** A share added up from parts that are owed, such as a region's month. */
    PARTS,
    /** A share of cases that each have a time to be done in, some of which may still run. */
    CASES,
    /** A number of failures. */
    FAILURES,
    /** A number that is to be reached by the end of the year. */
    YEARLY,
    /** None: nobody publishes what it would be made of. */
    AWAITED
}
