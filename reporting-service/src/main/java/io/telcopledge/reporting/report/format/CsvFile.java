package io.telcopledge.reporting.report.format;

import io.telcopledge.reporting.report.format.document.Column;
import io.telcopledge.reporting.report.format.document.Entry;
import io.telcopledge.reporting.report.format.document.ReportDocument;
import io.telcopledge.reporting.report.format.document.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * All tables as one list, RFC 4180: a line for each figure, so that every line has the same fields whichever table it
 * is of. It begins with a byte order mark, since who opens a list in a spreadsheet would else read Chinese as something
 * else.
 */
final class CsvFile {

    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final List<String> FIELDS = List.of("table", "row", "column", "value", "text");

    private CsvFile() {}

    static byte[] of(ReportDocument report) {
        StringBuilder out = new StringBuilder().append(BYTE_ORDER_MARK);
        try (CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
            csv.printRecord(FIELDS);
            for (Table table : report.tables()) {
                print(table, csv);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void print(Table table, CSVPrinter csv) throws IOException {
        for (List<Entry> row : table.rows()) {
            for (int i = 1; i < row.size(); i++) {
                Column column = table.columns().get(i);
                csv.printRecord(
                        table.id(),
                        harmless(row.get(0).text()),
                        harmless(column.title()),
                        row.get(i).value().map(BigDecimal::toPlainString).orElse(""),
                        harmless(row.get(i).text()));
            }
        }
    }

    /** A spreadsheet would take such a text for a formula; an apostrophe before it says that it is none (OWASP). */
    static String harmless(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
