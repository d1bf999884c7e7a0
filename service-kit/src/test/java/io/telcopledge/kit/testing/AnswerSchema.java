package io.telcopledge.kit.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** A JSON Schema that answers are checked by; what it says of formats counts. */
public record AnswerSchema(Schema schema) {

    /** One of an OpenAPI document, with the parts that it refers to. */
    static AnswerSchema ofDocument(JsonNode document, JsonNode schema) {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", document.path("components"));
        return new AnswerSchema(registry().getSchema(whole));
    }

    /** One of a test's resources, such as {@code /tmf/troubleTicket.json}. */
    public static AnswerSchema ofResource(String name) {
        try (InputStream file = Objects.requireNonNull(AnswerSchema.class.getResourceAsStream(name), name)) {
            return new AnswerSchema(registry().getSchema(new JsonMapper().readTree(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }

    /** What is wrong with an answer: where, and why. */
    public List<String> errors(String answer) {
        return schema.validate(answer, InputFormat.JSON).stream()
                .map(AnswerSchema::text)
                .toList();
    }

    private static String text(Error error) {
        return error.getInstanceLocation() + " " + error.getMessage();
    }

    private static SchemaRegistry registry() {
        SchemaRegistryConfig config =
                SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        return SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaRegistryConfig(config));
    }
}
