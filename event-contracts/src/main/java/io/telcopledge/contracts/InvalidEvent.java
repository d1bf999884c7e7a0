package io.telcopledge.contracts;

/** An event that its contract refuses; names the first offending field. */
public final class InvalidEvent extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String problem;

    public InvalidEvent(String field, String problem) {
        super(field + ": " + problem);
        this.field = field;
        this.problem = problem;
    }

    /** The offending field as the sender wrote it, such as {@code waitMillis} or {@code clock.deadline}. */
    public String field() {
        return field;
    }

    /** What is wrong with it, a sentence without its subject. */
    public String problem() {
        return problem;
    }
}
