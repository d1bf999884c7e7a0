package io.telcopledge.support.troubleticket.api;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.telcopledge.kit.json.BoundedJson;
import io.telcopledge.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** Reads a body as the JSON object that it must be, whatever kind of JSON it says to be. */
@ApplicationScoped
public class TicketBody {

    private final ObjectReader reader;

    @Inject
    public TicketBody(ObjectMapper json) {
        this.reader = json.readerFor(JsonNode.class)
                .with(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    /** Fails with a {@link Refusal} (400) where it is none. */
    ObjectNode read(@Nullable String body) {
        if (body == null || body.isBlank()) {
            throw Refusal.invalid("body", "is required");
        }
        try {
            if (reader.<JsonNode>readValue(body) instanceof ObjectNode object) {
                return object;
            }
        } catch (JsonProcessingException noJson) {
            if (BoundedJson.isBeyondBounds(noJson)) {
                throw Refusal.tooLarge(BoundedJson.RULE);
            }
            throw Refusal.invalid("body", "is not JSON");
        }
        throw Refusal.invalid("body", "must be an object");
    }
}
