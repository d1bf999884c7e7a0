package io.telcopledge.local.importing;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;

/** A file of rows, read as a stream: its size does not matter. */
interface DataFile extends AutoCloseable {

    /**
     * Gives every row to the reader, in order.
     *
     * @throws IOException when the file cannot be read on
     */
    void forEach(Consumer<DataLine> reader) throws IOException;

    @Override
    void close() throws IOException;

    /**
     * Opens a file by its suffix.
     *
     * @param columns those that it must have, where a format tells its columns beforehand
     * @throws MappingRefused when the file is of another kind or lacks a column
     */
    static DataFile open(Path file, Set<String> columns) throws IOException {
        String name = file.getFileName().toString();
        if (!name.endsWith(".csv") && !name.endsWith(".jsonl")) {
            throw new MappingRefused(name + " is neither .csv nor .jsonl");
        }
        BufferedReader text = Files.newBufferedReader(file);
        skipByteOrderMark(text);
        return name.endsWith(".csv") ? CsvFile.open(text, columns) : new JsonLinesFile(text, columns);
    }

    private static void skipByteOrderMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
    }
}
