package io.telcopledge.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Why the CloudEvents library refused something: its messages quote what it was given, which may be personal, and do
 * not always name the attribute.
 */
public final class CloudEventDefect {

    private static final List<String> REQUIRED = List.of("specversion", "id", "source", "type");

    private CloudEventDefect() {}

    /** The defect of an event in structured mode, a JSON document. */
    public static InvalidEvent ofStructured(byte @Nullable [] document) {
        if (document == null) {
            return new InvalidEvent("record", "is no CloudEvent: it is empty");
        }
        try {
            JsonNode json = EventJson.MAPPER.readTree(document);
            if (json != null && json.isObject()) {
                return ofAttributes(name -> json.path(name).textValue());
            }
        } catch (IOException notJson) {
            return new InvalidEvent("record", "is no CloudEvent: it is not JSON");
        }
        return new InvalidEvent("record", "is no CloudEvent: it is not a JSON object");
    }

    /** The defect of an event whose attributes are found by name, without a protocol's prefix. */
    public static InvalidEvent ofAttributes(UnaryOperator<@Nullable String> attributes) {
        for (String name : REQUIRED) {
            if (attributes.apply(name) == null) {
                return new InvalidEvent(name, "is required");
            }
        }
        if (!"1.0".equals(attributes.apply("specversion"))) {
            return new InvalidEvent("specversion", "must be 1.0");
        }
        if (!isUri(attributes.apply("source"))) {
            return new InvalidEvent("source", "must be a URI reference");
        }
        if (!isUri(attributes.apply("dataschema"))) {
            return new InvalidEvent("dataschema", "must be a URI");
        }
        if (!isTime(attributes.apply("time"))) {
            return new InvalidEvent("time", Rfc3339.RULE);
        }
        return new InvalidEvent("record", "is no CloudEvent");
    }

    private static boolean isUri(@Nullable String value) {
        try {
            return value == null || !new URI(value).toString().isEmpty();
        } catch (URISyntaxException wrong) {
            return false;
        }
    }

    private static boolean isTime(@Nullable String value) {
        try {
            return value == null || OffsetDateTime.parse(value).getYear() > 0;
        } catch (DateTimeParseException wrong) {
            return false;
        }
    }
}
