package io.telcopledge.support.policy;

/** A version of something that is never edited: a change is the next version. */
public interface Versioned {

    String id();

    /** From 1. */
    int version();

    Term term();
}
