package io.telcopledge.reporting.report.seal.sums;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.telcopledge.contracts.EventJson;

/** The forms that summed evidence has been sealed in; see the report's. */
public enum SumsForm {
    /** {@code @1} as it was first: no promise left anything out. */
    FIRST,
    /** {@code @1} with what some promises leave out, which should have been a form of its own. */
    FIRST_LEAVING_OUT,
    /** {@code @2}. */
    SECOND;

    private static final String FIRST_NAME = "telcopledge/summed-evidence@1";
    private static final String WITHOUT = "without";

    /** The form that a text is of; the newest where it is none. */
    public static SumsForm of(String sums) {
        try {
            var json = EventJson.MAPPER.readTree(sums);
            if (!json.path("form").asText().equals(FIRST_NAME)) {
                return SECOND;
            }
            return json.has(WITHOUT) ? FIRST_LEAVING_OUT : FIRST;
        } catch (JsonProcessingException broken) {
            return SECOND;
        }
    }

    public String write(Sums sums) {
        String newest = SumsJson.write(sums);
        if (this == SECOND) {
            return newest;
        }
        try {
            ObjectNode json = (ObjectNode) EventJson.MAPPER.readTree(newest);
            json.put("form", FIRST_NAME);
            if (this == FIRST) {
                json.remove(WITHOUT);
            }
            return EventJson.MAPPER.writeValueAsString(json);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("what was written as JSON is read as JSON", impossible);
        }
    }
}
