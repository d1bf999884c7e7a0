package io.telcopledge.reporting.report.format.document;

import io.quarkus.qute.TemplateData;
import io.telcopledge.contracts.TextRule;
import java.util.List;

/**
 * A table.
 *
 * @param id the same in every language: its name in lists and sheets
 * @param rows as long as there are columns, each; the first entry names the row
 */
@TemplateData
public record Table(String id, String title, List<Column> columns, List<List<Entry>> rows) {

    public Table {
        title = TextRule.PROSE.legible(title);
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Whether its rows need more room than a phone has: more than one column of words beside its first. */
    public boolean isWide() {
        return columns.stream().skip(1).filter(column -> !column.figure()).count() > 1;
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
