package io.telcopledge.contracts.network;

/** What is counted as covered or not; counts of different kinds are never added. */
public enum CoverageWeighting {
    /** Points at which the signal was assessed. */
    TEST_POINTS,
    /** Residents where the signal was assessed. */
    POPULATION
}
