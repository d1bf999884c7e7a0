package io.telcopledge.kit.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** An OpenAPI document as its page shows it. */
@TemplateData
record ApiDescription(String title, List<Section> sections) {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

    /** The operations of one tag. */
    @TemplateData
    record Section(String name, List<Entry> operations) {}

    /**
     * One operation.
     *
     * @param roles of which one is needed, in one line
     * @param isPublic whether nobody has to sign in
     * @param curl a line for a shell
     */
    @TemplateData
    record Entry(
            String id,
            Request request,
            String summary,
            String roles,
            boolean isPublic,
            List<Field> parameters,
            List<Field> answers,
            String curl) {}

    /** A method and a path. */
    @TemplateData
    record Request(String method, String path) {}

    /** A parameter, or an answer. */
    @TemplateData
    record Field(String name, String where, String text) {}

    /** @param origin the address that is in its examples */
    static ApiDescription of(JsonNode document, String origin) {
        String title = document.at("/info/title").asText();
        Map<String, List<Entry>> byTag = new LinkedHashMap<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .forEach(method -> {
                            JsonNode operation = method.getValue();
                            Request request = new Request(method.getKey().toUpperCase(Locale.ROOT), path.getKey());
                            byTag.computeIfAbsent(operation.at("/tags/0").asText(title), tag -> new ArrayList<>())
                                    .add(entry(request, operation, origin));
                        }));
        return new ApiDescription(
                title,
                byTag.entrySet().stream()
                        .map(tag -> new Section(tag.getKey(), List.copyOf(tag.getValue())))
                        .toList());
    }

    private static Entry entry(Request request, JsonNode operation, String origin) {
        JsonNode security = operation.path("security");
        List<String> roles = texts(security.at("/0/bearer"));
        return new Entry(
                operation.path("operationId").asText(),
                request,
                operation.path("summary").asText(),
                String.join(", ", roles),
                security.isEmpty(),
                elements(operation.path("parameters"))
                        .map(parameter -> new Field(
                                parameter.path("name").asText(),
                                parameter.path("in").asText(),
                                parameter.path("description").asText()))
                        .toList(),
                fields(operation.path("responses")),
                new CurlLine(origin, request, operation).text());
    }

    private static List<Field> fields(JsonNode responses) {
        return responses.properties().stream()
                .map(response -> new Field(
                        response.getKey(),
                        "",
                        response.getValue().path("description").asText()))
                .toList();
    }

    private static List<String> texts(JsonNode array) {
        return elements(array).map(JsonNode::asText).toList();
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
