package io.telcopledge.local.importing;

import io.telcopledge.contracts.EventContract;
import java.util.Map;
import java.util.TreeMap;

/** What an import has done so far. */
final class ImportTally {

    private long rows;
    private long refused;
    private long outside;
    private long events;
    private final Map<String, Long> byType = new TreeMap<>();

    void row() {
        rows++;
    }

    void event(RowEvent event) {
        events++;
        String name = EventContract.nameOf(event.event().getType());
        byType.merge(name.substring(name.lastIndexOf('.') + 1), 1L, Long::sum);
    }

    void refused(RowOutcome.Refused row) {
        refused++;
        outside += row.outsideSpan() ? 1 : 0;
    }

    long rows() {
        return rows;
    }

    long events() {
        return events;
    }

    long refused() {
        return refused;
    }

    /** Whether a row is missing that may lie in the declared span. */
    boolean isIncomplete() {
        return refused > outside;
    }

    Map<String, Long> byType() {
        return byType;
    }
}
