package io.telcopledge.reporting.page;

import io.quarkus.qute.TemplateData;
import io.telcopledge.reporting.report.format.document.Entry;
import io.telcopledge.reporting.report.format.document.Table;
import java.math.BigDecimal;
import java.util.List;

/**
 * A table's counts as bars, of which the greatest is 100 wide; a count that was left out has none.
 *
 * @param bars a row of the table each
 */
@TemplateData
record Bars(Table table, List<Bar> bars) {

    /** A row's bar. */
    @TemplateData
    record Bar(List<Entry> row, int width, boolean known) {}

    static Bars of(Table table) {
        double greatest = table.rows().stream()
                .map(row -> row.get(1).number())
                .filter(number -> number != null)
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElse(1);
        return new Bars(
                table, table.rows().stream().map(row -> bar(row, greatest)).toList());
    }

    private static Bar bar(List<Entry> row, double greatest) {
        BigDecimal number = row.get(1).number();
        return number == null
                ? new Bar(row, 0, false)
                : new Bar(row, (int) Math.round(100 * number.doubleValue() / greatest), true);
    }
}
