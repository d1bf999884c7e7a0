package io.telcopledge.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** The schema files as they lie in the jar. */
final class SchemaFiles {

    private SchemaFiles() {}

    static JsonNode read(String name) throws IOException {
        try (InputStream file = Objects.requireNonNull(
                SchemaFiles.class.getResourceAsStream("/contracts/schemas/" + name + ".json"),
                () -> "no schema " + name)) {
            return EventJson.MAPPER.readTree(file);
        }
    }
}
