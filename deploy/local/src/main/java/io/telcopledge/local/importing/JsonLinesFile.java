package io.telcopledge.local.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * One JSON object a line; its members are the columns, and one that is missing or null is an empty cell.
 *
 * @param file which of the files of an import it is
 */
record JsonLinesFile(BufferedReader lines, int file, FileForm form, Set<String> columns) implements DataFile {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @Override
    public void forEach(Consumer<DataLine> reader) throws IOException {
        long number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank()) {
                reader.accept(read(new Place(file, number), line));
            }
        }
    }

    private DataLine read(Place at, String line) {
        JsonNode object;
        try {
            object = JSON.readTree(line);
        } catch (JsonProcessingException broken) {
            return new DataLine.Unreadable(at, Map.of(), "is no JSON");
        }
        if (!object.isObject()) {
            return new DataLine.Unreadable(at, Map.of(), "is no JSON object");
        }
        Map<String, String> cells = new HashMap<>();
        for (String column : columns) {
            JsonNode value = object.path(column);
            if (value.isContainerNode()) {
                return new DataLine.Unreadable(at, cells, "has no single value in '" + column + "'");
            }
            cells.put(column, value.isNull() ? "" : form.cell(value.asText()));
        }
        return new DataLine.Row(at, cells);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
