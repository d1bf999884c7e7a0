package io.telcopledge.local.importing;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** A file of rows, read as a stream: its size does not matter. */
interface DataFile extends AutoCloseable {

    /**
     * Gives every row to the reader, in order.
     *
     * @throws DataRefused when the file cannot be read on
     */
    void forEach(Consumer<DataLine> reader) throws IOException;

    @Override
    void close() throws IOException;

    /**
     * Opens a file by its suffix.
     *
     * @param number which of the files of an import it is
     * @param columns those that it must have, where a format tells its columns beforehand
     * @throws DataRefused when the file is of another kind or lacks a column
     */
    static DataFile open(Path file, int number, FileForm form, Set<String> columns) throws IOException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.matches(".*\\.(jsonl|ndjson)")) {
            if (form.isOfTable()) {
                throw new DataRefused("is JSON Lines, which has no delimiter, columns or skip as the mapping says");
            }
            return new JsonLinesFile(FileText.open(file, form.charset()), number, form, columns);
        }
        if (!name.matches(".*\\.(csv|tsv|txt)")) {
            throw new DataRefused("is neither .csv, .tsv, .txt nor .jsonl (from a spreadsheet, save it as CSV)");
        }
        char bySuffix = name.endsWith(".tsv") ? '\t' : ',';
        BufferedReader text = FileText.open(file, form.charset());
        return CsvFile.open(text, number, form, form.delimiter() == null ? bySuffix : form.delimiter(), columns);
    }
}
