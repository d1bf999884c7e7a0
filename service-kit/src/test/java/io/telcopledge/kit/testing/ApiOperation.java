package io.telcopledge.kit.testing;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * An operation of a service as its OpenAPI document has it.
 *
 * @param roles of which one is needed; empty for whoever has signed in
 * @param isPublic whether nobody has to
 * @param consumes the media types of its body; empty where it has none
 * @param examples a body of some of these types, as JSON
 */
public record ApiOperation(
        String method,
        String path,
        String id,
        List<String> roles,
        boolean isPublic,
        Set<String> consumes,
        Map<String, Object> examples) {

    private static final Map<String, String> SAMPLES = Map.of(
            "quarter", "2025-Q1",
            "id", "00000000-0000-0000-0000-000000000000",
            "month", "2025-01");

    /** All of a document. */
    static List<ApiOperation> of(JsonPath document) {
        List<ApiOperation> operations = new ArrayList<>();
        Map<String, Map<String, Map<String, Object>>> paths = document.getMap("paths");
        paths.forEach((path, methods) -> methods.forEach(
                (method, operation) -> operations.add(of(method.toUpperCase(Locale.ROOT), path, operation))));
        return List.copyOf(operations);
    }

    @SuppressWarnings("unchecked")
    private static ApiOperation of(String method, String path, Map<String, Object> operation) {
        List<Map<String, List<String>>> security =
                (List<Map<String, List<String>>>) operation.getOrDefault("security", List.of());
        Map<String, Map<String, Object>> body =
                (Map<String, Map<String, Object>>) operation.getOrDefault("requestBody", Map.of());
        return new ApiOperation(
                method,
                path,
                String.valueOf(operation.get("operationId")),
                security.isEmpty() ? List.of() : security.get(0).getOrDefault("bearer", List.of()),
                security.isEmpty(),
                body.getOrDefault("content", Map.of()).keySet(),
                examples(body.getOrDefault("content", Map.of())));
    }

    private static Map<String, Object> examples(Map<String, Object> content) {
        Map<String, Object> examples = new TreeMap<>();
        content.forEach((type, described) -> {
            Object example = ((Map<?, ?>) described).get("example");
            if (example != null) {
                examples.put(type, example);
            }
        });
        return examples;
    }

    /** An address of its kind; there need not be such a thing. */
    public String address() {
        String address = path;
        for (Map.Entry<String, String> sample : SAMPLES.entrySet()) {
            address = address.replace("{" + sample.getKey() + "}", sample.getValue());
        }
        return address.replaceAll("\\{[^}]+}", "x");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
