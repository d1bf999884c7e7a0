package io.telcopledge.local.importing;

import com.fasterxml.jackson.databind.JsonNode;
import io.telcopledge.local.importing.DataLine.Row;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where a field of an event comes from. */
sealed interface FieldSource {

    /**
     * The field's value; empty where the row has none.
     *
     * @throws Refusal when what the row has does not fit
     */
    Optional<JsonNode> valueOf(Row row);

    /** The columns that it reads. */
    List<String> columns();

    /** How a refusal calls it. */
    String name();

    /** The same in every row. */
    record Constant(JsonNode value) implements FieldSource {

        @Override
        public Optional<JsonNode> valueOf(Row row) {
            return Optional.of(value);
        }

        @Override
        public List<String> columns() {
            return List.of();
        }

        @Override
        public String name() {
            return "constant";
        }
    }

    /** A text of the row, converted. */
    record Converted(TextSource text, Conversion conversion) implements FieldSource {

        @Override
        public Optional<JsonNode> valueOf(Row row) {
            String found = text.textOf(row);
            return found.isEmpty() ? Optional.empty() : Optional.of(conversion.convert(found, name()));
        }

        @Override
        public List<String> columns() {
            return text.columns();
        }

        @Override
        public String name() {
            return text.name();
        }
    }

    /** A text of the row, looked up; a text that the map does not name is refused rather than guessed. */
    record Looked(TextSource text, Map<String, JsonNode> values) implements FieldSource {

        @Override
        public Optional<JsonNode> valueOf(Row row) {
            String found = text.textOf(row);
            JsonNode value = values.get(found);
            if (value == null && !found.isEmpty()) {
                throw new Refusal(name(), "'" + Conversion.shortened(found) + "' is not in the mapping's map");
            }
            return Optional.ofNullable(value);
        }

        @Override
        public List<String> columns() {
            return text.columns();
        }

        @Override
        public String name() {
            return text.name();
        }
    }
}
