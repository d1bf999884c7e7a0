package io.telcopledge.local.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Of one id there is one content: what a service has taken under an id it never takes again, so that a second content
 * would be lost without a word. A spreadsheet that writes all its numbers as 1.01E+11 makes such files.
 */
final class OneContentPerId {

    private final IdLedger ledger = new IdLedger();
    private final IntFunction<String> fileNames;

    OneContentPerId(IntFunction<String> fileNames) {
        this.fileNames = fileNames;
    }

    /** The row without the events that an earlier row told already, maybe without any; or why it cannot be taken. */
    RowOutcome without(RowOutcome.Mapped row, Place at) {
        List<RowEvent> told = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (RowEvent event : row.events()) {
            if (!ids.add(event.event().getId())) {
                return new RowOutcome.Refused(
                        at,
                        "id",
                        "two events of the row have the id " + event.event().getId());
            }
            Optional<IdLedger.Earlier> earlier = ledger.earlier(event.event());
            if (earlier.isEmpty()) {
                told.add(event);
            } else if (!earlier.get().sameContent()) {
                return new RowOutcome.Refused(
                        at, "id", conflict(event, earlier.get().at(), at));
            }
        }
        told.forEach(event -> ledger.note(event.event(), at));
        return new RowOutcome.Mapped(List.copyOf(told));
    }

    private String conflict(RowEvent event, Place earlier, Place at) {
        String file = earlier.file() == at.file() ? "" : " of " + fileNames.apply(earlier.file());
        return "the id " + event.event().getId() + " was that of row " + earlier.row() + file
                + ", with another content";
    }
}
