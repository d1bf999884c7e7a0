package io.telcopledge.contracts.privacy;

/** How far a personal data breach is known and dealt with. */
public enum BreachState {
    /** There are signs of it. */
    SUSPECTED,
    /** It happened. */
    CONFIRMED,
    /** It happened and goes on no longer. */
    CONTAINED,
    /** It happened, and those who must know of it do. */
    NOTIFIED,
    /** It was looked into: nothing happened. */
    REFUTED
}
