package io.telcopledge.reporting.report.seal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.telcopledge.reporting.report.CanonicalJson;
import io.telcopledge.reporting.report.content.ReportContent;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * The forms that reports have been sealed in. Each stays readable, so that it is shown as it was, and can be written
 * again, so that it can be recomputed to the byte. Whatever changes {@link ReportContent} adds a form here.
 */
public enum ReportForm {
    /** {@code @1} as it was first: no promise left anything out. */
    FIRST,
    /** {@code @1} when scores had come to say what was left out, which should have been a form of its own. */
    FIRST_LEAVING_OUT,
    /** {@code @2}: a restatement lists whatever reads otherwise, and not figures alone. */
    SECOND;

    private static final String FIRST_NAME = "telcopledge/quarterly-report@1";
    private static final String LEFT_OUT = "leftOut";
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    /** The form that a report is of. */
    public static ReportForm of(JsonNode report) {
        if (!report.path("form").asText().equals(FIRST_NAME)) {
            return SECOND;
        }
        JsonNode commitments = report.path("commitments");
        return commitments.isEmpty() || commitments.at("/0/score").has(LEFT_OUT) ? FIRST_LEAVING_OUT : FIRST;
    }

    /**
     * A report as this version says it.
     *
     * @throws JsonProcessingException where it is no report of any form
     */
    public static ReportContent read(String report) throws JsonProcessingException {
        JsonNode json = MAPPER.readTree(report);
        if (of(json) != SECOND) {
            ((ObjectNode) json).put("form", ReportContent.FORM);
            json.path("restatements")
                    .forEach(restatement -> restatement
                            .path("changes")
                            .forEach(change -> ((ObjectNode) change)
                                    .put(
                                            "what",
                                            Change.score(
                                                    change.path("commitment").asText()))));
        }
        return MAPPER.treeToValue(json, ReportContent.class);
    }

    /** The bytes that a report of this form has. */
    public byte[] write(ReportContent content) {
        byte[] newest = CanonicalJson.of(content);
        if (this == SECOND) {
            return newest;
        }
        try {
            ObjectNode report = (ObjectNode) MAPPER.readTree(newest);
            report.put("form", FIRST_NAME);
            report.path("restatements").forEach(restatement -> figuresOnly((ObjectNode) restatement));
            if (this == FIRST) {
                report.path("commitments").forEach(ReportForm::withoutLeftOut);
            }
            return CanonicalJson.of(MAPPER.convertValue(report, Map.class));
        } catch (IOException impossible) {
            throw new IllegalStateException("what was written as JSON is read as JSON", impossible);
        }
    }

    private static void withoutLeftOut(JsonNode commitment) {
        commitment.findParents(LEFT_OUT).forEach(score -> ((ObjectNode) score).remove(LEFT_OUT));
    }

    private static void figuresOnly(ObjectNode restatement) {
        ArrayNode figures = MAPPER.createArrayNode();
        for (JsonNode change : restatement.path("changes")) {
            String score = Change.score(change.path("commitment").asText());
            if (change.path("what").asText().equals(score)
                    && change.path("before").isObject()
                    && change.path("after").isObject()) {
                ObjectNode figure = ((ObjectNode) change).without(List.of("what"));
                withoutLeftOut(figure);
                if (!figure.path("before").equals(figure.path("after"))) {
                    figures.add(figure);
                }
            }
        }
        restatement.set("changes", figures);
    }
}
