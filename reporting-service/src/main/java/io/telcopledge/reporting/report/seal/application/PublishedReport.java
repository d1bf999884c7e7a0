package io.telcopledge.reporting.report.seal.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import io.telcopledge.contracts.EventJson;
import io.telcopledge.reporting.report.seal.PublishedFigure;
import io.telcopledge.reporting.report.seal.Restatement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A report read back from what was published. */
public record PublishedReport(JsonNode json) {

    private static final TypeReference<List<Restatement>> RESTATEMENTS = new TypeReference<>() {};

    public static PublishedReport read(String json) throws JsonProcessingException {
        return new PublishedReport(EventJson.MAPPER.readTree(json));
    }

    /** The promises' figures by their ids, in the report's order. */
    public Map<String, PublishedFigure> figures() {
        Map<String, PublishedFigure> figures = new LinkedHashMap<>();
        for (JsonNode commitment : json.path("commitments")) {
            figures.put(
                    commitment.path("id").asText(),
                    new PublishedFigure(
                            commitment.path("value").textValue(),
                            number(commitment.path("numerator")),
                            number(commitment.path("denominator")),
                            commitment.path("completeness").textValue(),
                            commitment.path("verdict").asText()));
        }
        return figures;
    }

    /** All restatements so far, the first one first. */
    public List<Restatement> restatements() {
        return EventJson.MAPPER.convertValue(json.path("restatements"), RESTATEMENTS);
    }

    private static @Nullable Long number(JsonNode node) {
        return node.isNumber() ? (Long) node.longValue() : null;
    }
}
