package io.telcopledge.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a contract refuses of an event's data.
 *
 * @param field the dotted path as the sender wrote it, such as {@code clock.deadline} or {@code spans[0].from};
 *     {@code data} for the whole
 * @param message a sentence without its subject, such as "must have 1 to 200 characters"; quotes no value
 */
public record Violation(String field, String message) {

    static Violation of(Error error) {
        String path = pathOf(error.getInstanceLocation(), error.getProperty());
        return new Violation(path, messageOf(error));
    }

    private static String pathOf(NodePath location, @Nullable String property) {
        List<Object> parts = new ArrayList<>();
        for (int i = 0; i < location.getNameCount(); i++) {
            parts.add(location.getElement(i));
        }
        if (property != null) {
            parts.add(property);
        }
        return FieldPath.of(parts);
    }

    private static String messageOf(Error error) {
        String limit = error.getSchemaNode() == null ? "" : words(error.getSchemaNode());
        return switch (error.getKeyword()) {
            case "required" -> "is required";
            case "additionalProperties" -> "is no field of this event";
            case "type" -> "must be " + typeWords(limit);
            case "enum" -> "must be one of " + limit;
            case "minLength" -> "must not be empty";
            case "maxLength" -> "must have at most " + limit + " characters";
            case "minimum" -> "must be at least " + limit;
            case "maximum" -> "must be at most " + limit;
            case "minItems" -> "must have at least " + limit + " elements";
            case "maxItems" -> "must have at most " + limit + " elements";
            // Our own words, from the schema's errorMessage; of a character that may not be there, its name.
            case "pattern" -> forbidden(error).orElseGet(error::getMessage);
            case "format" -> error.getMessage();
            default -> "breaks the rule " + error.getKeyword();
        };
    }

    private static Optional<String> forbidden(Error error) {
        JsonNode text = error.getInstanceNode();
        return text == null || !text.isTextual() || !error.getMessage().contains("invisible characters")
                ? Optional.empty()
                : TextRule.LINE.problemOf(text.textValue());
    }

    private static String words(JsonNode limit) {
        if (!limit.isArray()) {
            return limit.asText();
        }
        List<String> words = new ArrayList<>();
        limit.forEach(word -> words.add(word.asText()));
        return String.join(", ", words);
    }

    private static String typeWords(String type) {
        // An absent field and null are the same; the sentence need not offer it.
        return switch (type.replace(", null", "")) {
            case "string" -> "a string";
            case "integer" -> "a whole number";
            case "boolean" -> "true or false";
            case "array" -> "an array";
            default -> "an object";
        };
    }
}
