package io.telcopledge.reporting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A JSON Schema as it is published, and what it says of a text. */
public record PublishedSchema(String text) {

    /** The one at {@code /reporting/schemas/<name>.json}. */
    public static PublishedSchema named(String name) {
        String resource = "/META-INF/resources/reporting/schemas/" + name + ".json";
        try (InputStream file = PublishedSchema.class.getResourceAsStream(resource)) {
            return new PublishedSchema(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new IllegalStateException(resource, unreadable);
        }
    }

    public List<Error> errors(String document, InputFormat format) {
        SchemaRegistryConfig config =
                SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        Schema schema = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaRegistryConfig(config))
                .getSchema(text, InputFormat.JSON);
        return schema.validate(document, format);
    }

    public JsonNode json() throws IOException {
        return new JsonMapper().readTree(text);
    }
}
