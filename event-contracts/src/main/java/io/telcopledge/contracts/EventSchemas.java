package io.telcopledge.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The JSON Schemas of the events, {@code contracts/schemas/<type>.json}. They are closed: who posts an event hears of a
 * field that nobody would read, whereas the codec on Kafka ignores it, so that producers can be ahead of consumers.
 */
public final class EventSchemas {

    /** Where {@code $ref} finds a schema's neighbours; a name only, nothing is ever loaded from it. */
    private static final String BASE = "https://telcopledge.io/contracts/schemas/";

    private static final Map<String, Schema> SCHEMAS = load(EventCatalogue.PLATFORM);

    private EventSchemas() {}

    /**
     * What is wrong with the data of an event: all that its schema refuses, else the first rule between fields that the
     * record refuses, such as a span that ends before it begins. Empty when nothing is. Never quotes a value.
     *
     * @throws UnknownEvent when no current type has this name
     */
    public static List<Violation> check(String type, JsonNode data) {
        List<Violation> violations = checkSchema(type, data);
        return violations.isEmpty() ? checkRecord(type, data) : violations;
    }

    static List<Violation> checkSchema(String type, JsonNode data) {
        Schema schema = SCHEMAS.get(type);
        if (schema == null) {
            throw new UnknownEvent(type, EventCatalogue.PLATFORM);
        }
        Map<String, Violation> byField = new LinkedHashMap<>();
        List<Error> errors = new ArrayList<>(schema.validate(PlainNumbers.of(data)));
        // A length is told before the pattern that it broke as well.
        errors.sort(Comparator.comparing(error -> error.getKeyword().matches("pattern|format")));
        errors.stream().map(Violation::of).forEach(violation -> byField.putIfAbsent(violation.field(), violation));
        return List.copyOf(byField.values());
    }

    private static List<Violation> checkRecord(String type, JsonNode data) {
        EventContract<?> contract =
                EventCatalogue.PLATFORM.ofType(type).orElseThrow(() -> new UnknownEvent(type, EventCatalogue.PLATFORM));
        try {
            EventJson.read(data, contract.data());
            return List.of();
        } catch (InvalidEvent refused) {
            return List.of(new Violation(refused.field(), refused.problem()));
        }
    }

    private static Map<String, Schema> load(EventCatalogue catalogue) {
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .formatAssertionsEnabled(true)
                .typeLoose(false)
                .errorMessageKeyword("errorMessage")
                .build();
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemaRegistryConfig(config).schemas(EventSchemas::text));
        return catalogue.contracts().stream()
                .map(EventContract::type)
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(), type -> registry.getSchema(SchemaLocation.of(BASE + type + ".json"))));
    }

    private static @Nullable String text(String location) {
        if (!location.startsWith(BASE)) {
            return null;
        }
        String file = "/contracts/schemas/" + location.substring(BASE.length());
        try (InputStream schema = EventSchemas.class.getResourceAsStream(file)) {
            return schema == null ? null : new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
