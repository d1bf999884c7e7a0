package io.telcopledge.contracts.support;

/** A complex complaint needs technical work or several departments and has a longer term to be resolved in. */
public enum Complexity {
    STANDARD,
    COMPLEX
}
