package io.telcopledge.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.provider.EventFormatProvider;
import io.cloudevents.jackson.JsonFormat;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.stream.Stream;

/** {@code contracts/samples/<type>.json}: one whole event per type, every optional field filled where it can be. */
final class GoldenSamples {

    private GoldenSamples() {}

    static Stream<String> types() {
        return EventCatalogue.PLATFORM.contracts().stream().map(EventContract::type);
    }

    static byte[] bytes(String type) throws IOException {
        try (InputStream file = Objects.requireNonNull(
                GoldenSamples.class.getResourceAsStream("/contracts/samples/" + type + ".json"),
                () -> type + " has no golden sample")) {
            return file.readAllBytes();
        }
    }

    static JsonNode json(String type) throws IOException {
        return EventJson.MAPPER.readTree(bytes(type));
    }

    static ObjectNode data(String type) throws IOException {
        return (ObjectNode) json(type).get("data");
    }

    static CloudEvent cloudEvent(String type) throws IOException {
        return structured(bytes(type));
    }

    static CloudEvent structured(byte[] json) {
        return Objects.requireNonNull(EventFormatProvider.getInstance().resolveFormat(JsonFormat.CONTENT_TYPE))
                .deserialize(json);
    }

    static byte[] structured(CloudEvent event) {
        return Objects.requireNonNull(EventFormatProvider.getInstance().resolveFormat(JsonFormat.CONTENT_TYPE))
                .serialize(event);
    }
}
