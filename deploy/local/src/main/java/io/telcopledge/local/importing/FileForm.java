package io.telcopledge.local.importing;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a data file is written.
 *
 * @param charset of its bytes, unless a byte order mark says another
 * @param delimiter between cells; null where the file's suffix says it
 * @param skip lines before the header
 * @param columns of a file without a header; empty where it has one
 * @param empty what stands for an empty cell, beside nothing
 */
record FileForm(Charset charset, @Nullable Character delimiter, int skip, List<String> columns, Set<String> empty) {

    /** Whether it speaks of what only a table of cells has. */
    boolean isOfTable() {
        return delimiter != null || skip > 0 || !columns.isEmpty();
    }

    String cell(String written) {
        String cell = written.strip();
        return empty.contains(cell) ? "" : cell;
    }
}
