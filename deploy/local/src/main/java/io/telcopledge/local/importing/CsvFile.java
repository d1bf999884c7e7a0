package io.telcopledge.local.importing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/** RFC 4180 with a header. */
record CsvFile(CSVParser parser, List<String> header) implements DataFile {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
            .get();

    static CsvFile open(BufferedReader text, Set<String> columns) throws IOException {
        CSVParser parser;
        try {
            parser = CSVParser.parse(text, FORMAT);
        } catch (IllegalArgumentException badHeader) {
            throw new MappingRefused("the data file's header: " + badHeader.getMessage());
        }
        List<String> header =
                parser.getHeaderNames().stream().map(String::strip).toList();
        for (String column : columns) {
            if (!header.contains(column)) {
                parser.close();
                throw new MappingRefused("the data file has no column '" + column + "'; it has " + header);
            }
        }
        return new CsvFile(parser, header);
    }

    @Override
    public void forEach(Consumer<DataLine> reader) throws IOException {
        try {
            for (CSVRecord line : parser) {
                reader.accept(read(line));
            }
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        } catch (IllegalStateException brokenQuotes) {
            throw new IOException("broken CSV: " + brokenQuotes.getMessage(), brokenQuotes);
        }
    }

    private DataLine read(CSVRecord line) {
        if (line.size() != header.size()) {
            return new DataLine.Unreadable(
                    line.getRecordNumber(), "has " + line.size() + " cells, the header " + header.size());
        }
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < line.size(); i++) {
            cells.put(header.get(i), line.get(i).strip());
        }
        return new DataLine.Row(line.getRecordNumber(), cells);
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
