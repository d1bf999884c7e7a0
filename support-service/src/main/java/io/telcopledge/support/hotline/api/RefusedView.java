package io.telcopledge.support.hotline.api;

import io.telcopledge.support.hotline.store.RefusedTable;
import java.time.LocalDate;

/**
 * Records that were refused for one reason.
 *
 * @param day the operator's, on which they were refused
 * @param reason its stable name
 * @param field that it names
 * @param message in words, as in the dead letters
 */
public record RefusedView(LocalDate day, String source, String reason, String field, String message, long count) {

    static RefusedView of(RefusedTable.Line line) {
        return new RefusedView(
                line.day(),
                line.refused().source(),
                line.refused().defect().name(),
                line.refused().defect().field(),
                line.refused().defect().text(),
                line.count());
    }
}
