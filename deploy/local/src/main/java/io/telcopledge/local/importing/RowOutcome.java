package io.telcopledge.local.importing;

import java.util.List;

/** What became of a row: all of its events, or none and the reason. */
sealed interface RowOutcome {

    record Mapped(List<RowEvent> events) implements RowOutcome {}

    /**
     * A row that becomes no event.
     *
     * @param where the column or field that is at fault
     * @param reason what is wrong with it
     */
    record Refused(Place at, String where, String reason) implements RowOutcome {}
}
