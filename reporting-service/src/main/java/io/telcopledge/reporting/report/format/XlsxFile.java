package io.telcopledge.reporting.report.format;

import io.telcopledge.reporting.report.format.document.Column;
import io.telcopledge.reporting.report.format.document.Entry;
import io.telcopledge.reporting.report.format.document.ReportDocument;
import io.telcopledge.reporting.report.format.document.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A sheet for each table; what is a number is one there, and a text can never be a formula. */
final class XlsxFile {

    private static final int HEAD = 2;

    private XlsxFile() {}

    static byte[] of(ReportDocument report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "TelcoPledge", "1.0")) {
            workbook.properties().setTitle(report.title());
            for (Table table : report.tables()) {
                write(report, table, workbook.newWorksheet(table.id()));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void write(ReportDocument report, Table table, Worksheet sheet) {
        sheet.value(0, 0, report.title() + " · " + table.title());
        sheet.style(0, 0).bold().set();
        for (int c = 0; c < table.columns().size(); c++) {
            Column column = table.columns().get(c);
            sheet.value(HEAD, c, column.title());
            sheet.width(c, c == 0 ? 36 : column.figure() ? 16 : 30);
        }
        sheet.range(HEAD, 0, HEAD, table.columns().size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .set();
        sheet.freezePane(1, HEAD + 1);
        int r = HEAD + 1;
        for (List<Entry> row : table.rows()) {
            for (int c = 0; c < row.size(); c++) {
                write(row.get(c), sheet, r, c);
            }
            r++;
        }
    }

    private static void write(Entry entry, Worksheet sheet, int row, int column) {
        if (entry.number() == null) {
            sheet.value(row, column, entry.text());
        } else {
            sheet.value(row, column, entry.number());
        }
    }
}
