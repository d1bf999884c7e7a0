package io.telcopledge.kit.edge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.telcopledge.contracts.EventJson;
import io.telcopledge.kit.json.BoundedJson;
import io.telcopledge.kit.problem.Refusal;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The three modes of the CloudEvents HTTP binding, brought to one form. */
final class RequestReader {

    private static final String ATTRIBUTE = "ce-";

    private RequestReader() {}

    /** The events of a request; refuses one that is in none of the modes. */
    static List<ReceivedEvent> read(HttpHeaders headers, byte[] body, int maxEvents) {
        MediaType type = headers.getMediaType();
        String name = type == null ? "" : (type.getType() + "/" + type.getSubtype()).toLowerCase(Locale.ROOT);
        return switch (name) {
            case EventsEdge.BATCHED -> batch(body, maxEvents);
            case EventsEdge.STRUCTURED -> List.of(new ReceivedEvent("", object("body", json(body))));
            case "application/json" -> List.of(new ReceivedEvent("", binary(headers, body)));
            default ->
                throw Refusal.of(
                        415,
                        "unsupported-media-type",
                        "Events come as application/cloudevents+json, application/cloudevents-batch+json, or with ce- "
                                + "headers and a body of application/json.");
        };
    }

    private static List<ReceivedEvent> batch(byte[] body, int maxEvents) {
        JsonNode array = json(body);
        if (!array.isArray()) {
            throw Refusal.invalid("body", "must be a JSON array of events");
        }
        if (array.size() > maxEvents) {
            throw Refusal.tooLarge("A request may bring " + maxEvents + " events.");
        }
        List<ReceivedEvent> events = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            events.add(new ReceivedEvent("[" + i + "].", object("[" + i + "]", array.get(i))));
        }
        return events;
    }

    private static ObjectNode binary(HttpHeaders headers, byte[] body) {
        ObjectNode event = EventJson.MAPPER.createObjectNode();
        headers.getRequestHeaders().forEach((header, values) -> {
            String name = header.toLowerCase(Locale.ROOT);
            if (name.startsWith(ATTRIBUTE)) {
                event.put(name.substring(ATTRIBUTE.length()), decoded(name, values.get(0)));
            }
        });
        if (event.isEmpty()) {
            throw Refusal.invalid("ce-specversion", "is required: the body alone tells of no event");
        }
        String trace = headers.getHeaderString("traceparent");
        if (trace != null && !event.has("traceparent")) {
            event.put("traceparent", trace);
        }
        event.set("data", json(body));
        return event;
    }

    /** Header values are percent-encoded; a plus is itself. */
    private static String decoded(String header, @Nullable String value) {
        try {
            return URLDecoder.decode(String.valueOf(value).replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            throw Refusal.invalid(header, "must be percent-encoded");
        }
    }

    private static ObjectNode object(String field, JsonNode json) {
        if (json instanceof ObjectNode object) {
            return object;
        }
        throw Refusal.invalid(field, "must be a JSON object");
    }

    private static JsonNode json(byte[] body) {
        try {
            JsonNode json = BoundedJson.read(EventJson.MAPPER, body);
            if (json != null && !json.isMissingNode()) {
                return json;
            }
        } catch (IOException notJson) {
            if (BoundedJson.isBeyondBounds(notJson)) {
                throw Refusal.tooLarge(BoundedJson.RULE);
            }
            throw Refusal.invalid("body", "is not JSON");
        }
        throw Refusal.invalid("body", "is required");
    }
}
