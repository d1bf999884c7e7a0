package io.telcopledge.support.complaint;

/** What became of words that are fetched by reference. */
public enum TextState {
    /** They are still to be fetched. */
    AWAITED,
    /** They are here, as long as their person's key is. */
    FETCHED,
    /** They are no longer where they were, or their person was erased: none will come. */
    GONE,
    /** What was there is no text of a complaint: empty, too long, or no UTF-8. */
    UNUSABLE
}
