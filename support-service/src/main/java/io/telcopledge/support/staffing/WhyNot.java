package io.telcopledge.support.staffing;

/** Why there is no figure. */
public enum WhyNot {
    /** It came by too few times on days with calls. */
    TOO_FEW_WEEKS,
    /** Nobody called in it, ever. */
    NO_CALLS,
    /** Too few calls of known length, in it and in the whole queue. */
    HANDLING_TIME_UNKNOWN,
    /** Too few callers gave up. */
    PATIENCE_UNKNOWN
}
