package io.telcopledge.local.importing;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/** The report of refused rows: CSV, or JSON Lines where the file is called so; written only when there are any. */
final class RefusedRows implements AutoCloseable {

    private final Path file;
    private final List<Path> data;
    private final boolean json;
    private @Nullable BufferedWriter writer;

    private RefusedRows(Path file, List<Path> data) {
        this.file = file;
        this.data = data;
        this.json = file.getFileName().toString().matches(".*\\.jsonl?");
    }

    /**
     * A new report; one of an earlier run must not pass for it and goes.
     *
     * @param data the files whose rows it tells of
     */
    static RefusedRows to(Path file, List<Path> data) throws IOException {
        Files.deleteIfExists(file);
        return new RefusedRows(file, data);
    }

    /** What a data file is called in the report. */
    String name(int number) {
        return String.valueOf(data.get(number).getFileName());
    }

    void write(RowOutcome.Refused refused) {
        try {
            if (writer == null) {
                writer = Files.newBufferedWriter(file);
                writer.write(json ? "" : "file,row,where,reason\n");
            }
            writer.write(json ? json(refused) : csv(refused));
            writer.write('\n');
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private String csv(RowOutcome.Refused refused) {
        return CSVFormat.RFC4180.format(
                name(refused.at().file()), refused.at().row(), refused.where(), refused.reason());
    }

    private String json(RowOutcome.Refused refused) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("file", name(refused.at().file()))
                .put("row", refused.at().row())
                .put("where", refused.where())
                .put("reason", refused.reason())
                .toString();
    }

    @Override
    public void close() throws IOException {
        if (writer != null) {
            writer.close();
        }
    }
}
