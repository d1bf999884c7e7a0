package io.telcopledge.local.importing;

import java.util.List;

/** What became of a row: all of its events, or none and the reason. */
sealed interface RowOutcome {

    record Mapped(List<RowEvent> events) implements RowOutcome {}

    /**
     * A row that becomes no event.
     *
     * @param row counted from 1, without a header
     * @param where the column or field that is at fault
     * @param reason what is wrong with it
     * @param outsideSpan whether the only fault is that it lies outside the declared span, which stays complete without
     *     it
     */
    record Refused(long row, String where, String reason, boolean outsideSpan) implements RowOutcome {}
}
