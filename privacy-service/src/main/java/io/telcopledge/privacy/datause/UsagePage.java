package io.telcopledge.privacy.datause;

import java.util.List;
import java.util.Optional;

/**
 * Lines of the ledger, newest first.
 *
 * @param more whether older lines of the same question follow
 */
public record UsagePage(List<DataUse> lines, boolean more) {

    public UsagePage {
        lines = List.copyOf(lines);
    }

    /** The page out of one line more than was asked for, which tells whether others follow. */
    public static UsagePage of(List<DataUse> atMostOneMore, int limit) {
        boolean more = atMostOneMore.size() > limit;
        return new UsagePage(more ? atMostOneMore.subList(0, limit) : atMostOneMore, more);
    }

    /** Where the next page begins; empty on the last one. */
    public Optional<UsageCursor> next() {
        return more ? Optional.of(UsageCursor.after(lines.get(lines.size() - 1))) : Optional.empty();
    }
}
