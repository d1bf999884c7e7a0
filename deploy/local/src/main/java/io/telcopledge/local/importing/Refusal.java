package io.telcopledge.local.importing;

import java.io.Serial;

/** Why a row cannot become events; it leaves the core only as a {@link RowOutcome.Refused}. */
final class Refusal extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String where;
    private final String problem;
    private final boolean outsideSpan;

    /** @param where the column of the file or the field of the event */
    Refusal(String where, String problem) {
        this(where, problem, false);
    }

    private Refusal(String where, String problem, boolean outsideSpan) {
        super(where + ": " + problem, null, false, false);
        this.where = where;
        this.problem = problem;
        this.outsideSpan = outsideSpan;
    }

    /** A row that is sound and no part of what the file is complete for. */
    static Refusal outside(String where, String problem) {
        return new Refusal(where, problem, true);
    }

    RowOutcome.Refused of(DataLine.Row row) {
        return new RowOutcome.Refused(row.number(), where, problem, outsideSpan);
    }
}
