package io.telcopledge.reporting.verdict;

/** What can be said of a promise in a quarter. */
public enum Verdict {
    /** Kept, and there is evidence of it. */
    MET,
    /** Broken. */
    MISSED,
    /** Not kept so far, or about to be broken; the quarter can still change that. */
    AT_RISK,
    /** There is not enough evidence to call it kept. */
    UNPROVEN,
    /** The quarter has not begun, or the promise was not yet in force. */
    NOT_DUE
}
