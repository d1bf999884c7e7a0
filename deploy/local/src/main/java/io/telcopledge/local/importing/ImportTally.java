package io.telcopledge.local.importing;

import io.telcopledge.contracts.EventContract;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** What an import has done so far. */
final class ImportTally {

    private long rows;
    private long refused;
    private long ignored;
    private long repeated;
    private long events;
    private final Map<String, Long> byType = new TreeMap<>();
    private final Map<String, Long> outside = new TreeMap<>();

    void row() {
        rows++;
    }

    void ignore() {
        ignored++;
    }

    void refuse() {
        refused++;
    }

    /** A row whose events go in; one without any says what an earlier one said. */
    void taken(RowOutcome.Mapped row) {
        repeated += row.events().isEmpty() ? 1 : 0;
        Set<String> streams = new LinkedHashSet<>();
        row.events().stream().map(RowEvent::outside).filter(Objects::nonNull).forEach(streams::add);
        streams.forEach(stream -> outside.merge(stream, 1L, Long::sum));
    }

    void event(RowEvent event) {
        events++;
        String name = EventContract.nameOf(event.event().getType());
        byType.merge(name.substring(name.lastIndexOf('.') + 1), 1L, Long::sum);
    }

    long rows() {
        return rows;
    }

    long events() {
        return events;
    }

    /** Each may lie in what the mapping says is covered. */
    long refused() {
        return refused;
    }

    /** Rows that the mapping says are no data. */
    long ignored() {
        return ignored;
    }

    /** Rows that say nothing that an earlier row did not say. */
    long repeated() {
        return repeated;
    }

    Map<String, Long> byType() {
        return byType;
    }

    /** By stream, the rows that lie outside of the span for which the file is complete. */
    Map<String, Long> outside() {
        return outside;
    }
}
