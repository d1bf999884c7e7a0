package io.telcopledge.contracts;

/** An event that its contract refuses; names the first offending field. */
public final class InvalidEvent extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String field;

    public InvalidEvent(String field, String problem) {
        super(field + ": " + problem);
        this.field = field;
    }

    /** The offending field as the sender wrote it, such as {@code waitMillis} or {@code clock.deadline}. */
    public String field() {
        return field;
    }
}
