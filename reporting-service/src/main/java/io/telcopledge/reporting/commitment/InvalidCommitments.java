package io.telcopledge.reporting.commitment;

/** The commitments file says something that cannot be meant. */
public final class InvalidCommitments extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final String field;
    private final String problem;

    /**
     * @param file its name
     * @param line from 1
     * @param field where, such as {@code commitments[3].target.value}; empty where it is no YAML
     * @param problem what is wrong there
     */
    public InvalidCommitments(String file, int line, String field, String problem) {
        super(file + ":" + line + ": " + (field.isEmpty() ? "" : field + ": ") + problem);
        this.line = line;
        this.field = field;
        this.problem = problem;
    }

    public int line() {
        return line;
    }

    public String field() {
        return field;
    }

    public String problem() {
        return problem;
    }
}
