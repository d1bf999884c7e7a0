package io.telcopledge.reporting.commitment.file;

import com.fasterxml.jackson.databind.JsonNode;
import io.telcopledge.reporting.commitment.InvalidCommitments;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A node of the file that knows its path, so that every refusal names its field. */
record FieldNode(String path, JsonNode json) {

    FieldNode child(String name) {
        JsonNode child = json.get(name);
        String at = path.isEmpty() ? name : path + "." + name;
        if (child == null || child.isNull()) {
            throw new InvalidCommitments(at, "is required");
        }
        return new FieldNode(at, child);
    }

    /** Refuses fields that nobody would read: a misspelt one would silently leave the default in force. */
    FieldNode only(Set<String> names) {
        if (!json.isObject()) {
            throw refuse("must have fields");
        }
        Iterator<String> fields = json.fieldNames();
        while (fields.hasNext()) {
            String field = fields.next();
            if (!names.contains(field)) {
                throw new InvalidCommitments(path.isEmpty() ? field : path + "." + field, "is no known field");
            }
        }
        return this;
    }

    List<FieldNode> items() {
        if (!json.isArray()) {
            throw refuse("must be a list");
        }
        List<FieldNode> items = new ArrayList<>();
        for (JsonNode item : json) {
            items.add(new FieldNode(path + "[" + items.size() + "]", item));
        }
        return items;
    }

    String text() {
        if (!json.isTextual() || json.textValue().isBlank()) {
            throw refuse("must be a text");
        }
        return json.textValue().strip();
    }

    /** A text or a number, as it is written. */
    String scalar() {
        return json.isNumber() ? json.asText() : text();
    }

    BigDecimal decimal() {
        if (!json.isNumber()) {
            throw refuse("must be a number");
        }
        return json.decimalValue();
    }

    LocalDate date() {
        try {
            return LocalDate.parse(text());
        } catch (DateTimeParseException notADate) {
            throw refuse("must be a date like 2015-01-01");
        }
    }

    /** The value of a closed list that has this text as its name. */
    <T> T oneOf(List<T> values, Function<T, String> name) {
        String text = text();
        return values.stream()
                .filter(value -> name.apply(value).equals(text))
                .findFirst()
                .orElseThrow(() -> refuse("must be one of "
                        + values.stream().map(name).collect(Collectors.joining(", ")) + "; is " + text));
    }

    InvalidCommitments refuse(String problem) {
        return new InvalidCommitments(path, problem);
    }
}
