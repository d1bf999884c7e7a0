package io.telcopledge.local.importing;

import com.fasterxml.jackson.databind.JsonNode;
import io.telcopledge.local.importing.DataLine.Row;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where an event's {@code sequence} comes from: what happened at the same time is in the order of these numbers.
 *
 * @param column the column that has it, or null where it is the row's own number
 */
record Numbering(@Nullable String column) {

    /** Reads {@code row} or {@code {column: Nr}}. */
    static Numbering read(YamlNode sequence) {
        if (sequence.isPlain() && sequence.text().equals("row")) {
            return new Numbering(null);
        }
        return new Numbering(sequence.fields("column").required("column").text());
    }

    /**
     * The number of a row's events; empty where the row has none.
     *
     * @throws Refusal when what the row has is no number of 0 or more
     */
    Optional<String> of(Row row) {
        if (column == null) {
            return Optional.of(Long.toString(row.at().order()));
        }
        String cell = row.cell(column);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        String name = "column '" + column + "'";
        JsonNode number = Conversion.WHOLE_NUMBER.convert(cell, name);
        if (number.asLong() < 0) {
            throw new Refusal(name + " → sequence", "must be at least 0");
        }
        return Optional.of(number.asText());
    }

    List<String> columns() {
        return column == null ? List.of() : List.of(column);
    }
}
