package io.telcopledge.local.importing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** RFC 4180, with any delimiter. A column without a name is one that no mapping can read. */
final class CsvFile implements DataFile {

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final RowLimit limit;
    private final FileForm form;
    private final int number;
    private final Header header;
    private long row;

    private CsvFile(CSVParser parser, RowLimit limit, FileForm form, int number) {
        this.parser = parser;
        this.records = parser.iterator();
        this.limit = limit;
        this.form = form;
        this.number = number;
        this.header = form.columns().isEmpty() ? readHeader() : new Header(form.columns());
        this.row = 0;
    }

    static CsvFile open(BufferedReader text, int number, FileForm form, char delimiter, Set<String> columns)
            throws IOException {
        for (int line = 0; line < form.skip(); line++) {
            text.readLine();
        }
        RowLimit limit = new RowLimit(text);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .get();
        CSVParser parser = CSVParser.parse(limit, format);
        try {
            CsvFile file = new CsvFile(parser, limit, form, number);
            file.header.mustHave(columns);
            return file;
        } catch (DataRefused refused) {
            parser.close();
            throw refused;
        }
    }

    /** The first line on which anybody wrote anything. */
    private Header readHeader() {
        for (CSVRecord record = next(); record != null; record = next()) {
            Header found = new Header(record.stream().map(String::strip).toList());
            if (!found.isBlank()) {
                return found;
            }
        }
        throw new DataRefused("is empty");
    }

    @Override
    public void forEach(Consumer<DataLine> reader) {
        for (CSVRecord record = next(); record != null; record = next()) {
            reader.accept(read(record));
        }
    }

    private @Nullable CSVRecord next() {
        row++;
        limit.nextRow();
        try {
            return records.hasNext() ? records.next() : null;
        } catch (UncheckedIOException | IllegalStateException broken) {
            throw brokenAt(broken.getMessage());
        }
    }

    private DataRefused brokenAt(@Nullable String reason) {
        return new DataRefused("row " + row + " (line " + parser.getCurrentLineNumber() + "): broken CSV: " + reason);
    }

    private DataLine read(CSVRecord record) {
        List<String> cells = record.stream().map(form::cell).toList();
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < Math.min(cells.size(), header.size()); i++) {
            named.put(header.name(i), cells.get(i));
        }
        Place at = new Place(number, row);
        if (cells.stream().allMatch(String::isEmpty) || header.fits(cells)) {
            return new DataLine.Row(at, named);
        }
        return new DataLine.Unreadable(at, named, "has " + cells.size() + " cells, the header " + header.size());
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
