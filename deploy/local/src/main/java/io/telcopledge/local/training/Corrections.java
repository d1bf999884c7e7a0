package io.telcopledge.local.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.telcopledge.contracts.support.Complexity;
import io.telcopledge.triage.Category;
import io.telcopledge.triage.maxent.MaxentClassifier.Example;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What agents said that complaints are about, in the order in which they said it; kept in memory only.
 *
 * @param withoutWords corrections whose words are gone, as those of erased persons are
 */
record Corrections(List<Example> examples, int withoutWords) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /**
     * Reads all of them.
     *
     * @param token of a manager
     * @throws IOException when the platform does not answer, or not with corrections
     */
    static Corrections read(URI frontDoor, String token) throws IOException, InterruptedException {
        List<Example> examples = new ArrayList<>();
        int withoutWords = 0;
        HttpClient http = HttpClient.newHttpClient();
        String after = "";
        do {
            JsonNode page = page(http, frontDoor, token, after);
            for (JsonNode item : page.path("items")) {
                Optional<Category> category =
                        Category.named(item.path("category").asText());
                if (item.hasNonNull("text") && category.isPresent()) {
                    examples.add(new Example(item.path("text").asText(), category.get(), complexity(item)));
                } else {
                    withoutWords++;
                }
            }
            after = page.hasNonNull("next") ? page.path("next").asText() : "";
        } while (!after.isEmpty());
        return new Corrections(List.copyOf(examples), withoutWords);
    }

    private static JsonNode page(HttpClient http, URI frontDoor, String token, String after)
            throws IOException, InterruptedException {
        String query =
                "?limit=200" + (after.isEmpty() ? "" : "&after=" + URLEncoder.encode(after, StandardCharsets.UTF_8));
        URI address = frontDoor.resolve("/support/v1/classifications" + query);
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(address)
                        .timeout(PATIENCE)
                        .header("Authorization", "Bearer " + token)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(address.getPath() + " answered " + answer.statusCode()
                    + (answer.statusCode() == 403 ? ": the token's owner is no manager" : ""));
        }
        return JSON.readTree(answer.body());
    }

    private static Optional<Complexity> complexity(JsonNode item) {
        return item.hasNonNull("complexity")
                ? Optional.of(Complexity.valueOf(item.path("complexity").asText()))
                : Optional.empty();
    }

    /** Tells nothing of the words, wherever it is printed. */
    @Override
    public String toString() {
        return "Corrections[" + examples.size() + "]";
    }
}
