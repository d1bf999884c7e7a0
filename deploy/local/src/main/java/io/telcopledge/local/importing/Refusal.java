package io.telcopledge.local.importing;

import io.telcopledge.contracts.TextRule;
import java.io.Serial;

/** Why a row cannot become events; it leaves the core only as a {@link RowOutcome.Refused}. */
final class Refusal extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String where;
    private final String problem;

    /** @param where the column of the file or the field of the event */
    Refusal(String where, String problem) {
        super(where + ": " + problem, null, false, false);
        this.where = TextRule.LINE.legible(where);
        this.problem = TextRule.LINE.legible(problem);
    }

    RowOutcome.Refused at(Place place) {
        return new RowOutcome.Refused(place, where, problem);
    }
}
