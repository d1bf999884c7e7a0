package io.telcopledge.kit.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An operation as a line for a shell, in which {@code $TOKEN} and what stands in the path are the reader's. */
record CurlLine(String origin, ApiDescription.Request request, JsonNode operation) {

    String text() {
        StringBuilder line = new StringBuilder("curl -sS ");
        if (!request.method().equals("GET")) {
            line.append("-X ").append(request.method()).append(' ');
        }
        line.append('"')
                .append(origin)
                .append(request.path().replaceAll("\\{(\\w+)}", "\\${$1}"))
                .append('"');
        if (!operation.path("security").isEmpty()) {
            line.append(" -H \"Authorization: Bearer $TOKEN\"");
        }
        Map.Entry<String, JsonNode> shown = null;
        for (Map.Entry<String, JsonNode> body :
                operation.at("/requestBody/content").properties()) {
            if (shown == null || body.getKey().endsWith("cloudevents+json")) {
                shown = body;
            }
        }
        return shown == null
                ? line.toString()
                : line + " -H 'Content-Type: " + shown.getKey() + "'"
                        + sent(shown.getValue().get("example"));
    }

    private static String sent(@Nullable JsonNode example) {
        if (example == null) {
            return " --data-binary @FILE";
        }
        String body = example.isTextual() ? example.asText() : example.toString();
        return " -d '" + body.replace("'", "'\\''") + "'";
    }
}
