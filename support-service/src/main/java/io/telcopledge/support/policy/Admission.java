package io.telcopledge.support.policy;

/** What the book says to a version that is to be added. */
public sealed interface Admission {

    /** It may be added. */
    record Admitted() implements Admission {}

    /**
     * A field of it cannot be so.
     *
     * @param field as it was written down
     */
    record Invalid(String field, String problem) implements Admission {}

    /**
     * What is there already forbids it.
     *
     * @param slug the stable end of the problem's type
     */
    record Forbidden(String slug, String detail) implements Admission {}
}
