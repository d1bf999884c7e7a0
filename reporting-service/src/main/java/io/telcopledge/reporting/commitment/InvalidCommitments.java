package io.telcopledge.reporting.commitment;

/** The commitments file says something that cannot be meant. */
public final class InvalidCommitments extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param field where, such as {@code commitments[3].target.value}
     * @param problem what is wrong there
     */
    public InvalidCommitments(String field, String problem) {
        super(field + ": " + problem);
    }
}
