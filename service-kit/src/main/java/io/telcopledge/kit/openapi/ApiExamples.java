package io.telcopledge.kit.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Completes the document while the service is built: a body that is really taken, from the service's
 * {@code api-examples.json} by operation, and the form of what is written as a text.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ApiExamples implements OASFilter {

    private static final String FILE = "api-examples.json";
    private static final String STRUCTURED = "application/cloudevents+json";
    private static final String BATCHED = "application/cloudevents-batch+json";

    private static final String DURATION = "^PT(-?[0-9]+H)?(-?[0-9]+M)?(-?[0-9]+(\\.[0-9]+)?S)?$";

    private final JsonNode examples = read();

    @Override
    public Operation filterOperation(Operation operation) {
        JsonNode example = examples.get(String.valueOf(operation.getOperationId()));
        if (example != null
                && operation.getRequestBody() != null
                && operation.getRequestBody().getContent() != null) {
            show(operation.getRequestBody().getContent(), new JsonMapper().convertValue(example, Object.class));
        }
        return operation;
    }

    private static void show(Content content, Object example) {
        Map<String, MediaType> types = content.getMediaTypes();
        if (!types.containsKey(STRUCTURED)) {
            types.values().forEach(type -> type.setExample(example));
            return;
        }
        types.get(STRUCTURED).setExample(example);
        if (types.containsKey(BATCHED)) {
            types.get(BATCHED).setExample(List.of(example));
        }
    }

    /**
     * ISO 8601 as Java writes it, with parts of a second and negative ones, which the format {@code duration} has not.
     */
    @Override
    public Schema filterSchema(Schema schema) {
        if ("duration".equals(schema.getFormat())) {
            schema.setFormat(null);
            schema.setPattern(DURATION);
        }
        return schema;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() != null
                && document.getComponents().getSchemas() != null
                && document.getComponents().getSchemas().containsKey("Quarter")) {
            document.getComponents()
                    .addSchema(
                            "Quarter",
                            OASFactory.createSchema()
                                    .type(List.of(Schema.SchemaType.STRING))
                                    .pattern("^[0-9]{4}-Q[1-4]$")
                                    .examples(List.of("2026-Q3")));
        }
    }

    private static JsonNode read() {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream file = loader.getResourceAsStream(FILE)) {
            JsonMapper json = new JsonMapper();
            return file == null ? json.createObjectNode() : json.readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE + " is not JSON", unreadable);
        }
    }
}
