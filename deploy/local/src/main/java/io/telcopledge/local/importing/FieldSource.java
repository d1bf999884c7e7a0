package io.telcopledge.local.importing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.LongNode;
import io.telcopledge.local.importing.DataLine.Row;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** Whether some row may have this value. */
    default boolean canGive(String value) {
        return true;
    }

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

        @Override
        public boolean canGive(String other) {
            return value.asText().equals(other);
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

    /** The milliseconds from one time of the row to another, such as a wait from offered to answered. */
    record Elapsed(Converted from, Converted to) implements FieldSource {

        @Override
        public Optional<JsonNode> valueOf(Row row) {
            Optional<Instant> begin = from.valueOf(row).map(time -> Instant.parse(time.asText()));
            Optional<Instant> end = to.valueOf(row).map(time -> Instant.parse(time.asText()));
            if (begin.isEmpty() || end.isEmpty()) {
                return Optional.empty();
            }
            if (end.get().isBefore(begin.get())) {
                throw new Refusal(to.name(), "is before " + from.name());
            }
            return Optional.of(LongNode.valueOf(begin.get().until(end.get(), ChronoUnit.MILLIS)));
        }

        @Override
        public List<String> columns() {
            return Stream.concat(from.columns().stream(), to.columns().stream()).toList();
        }

        @Override
        public String name() {
            return from.name() + " to " + to.name();
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

        @Override
        public boolean canGive(String other) {
            return values.values().stream().anyMatch(value -> value.asText().equals(other));
        }
    }
}
