package io.telcopledge.local.reports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.telcopledge.local.posting.PlatformUnreachable;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The reporting service behind a front door. */
record Reporting(URI frontDoor) {

    private static final JsonMapper JSON = new JsonMapper();
    /** A quarter of millions of events is read again from the first to the last. */
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    /** The request to a path below {@code /reporting/v1/}. */
    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(frontDoor.resolve("/reporting/v1/" + path))
                .timeout(PATIENCE);
    }

    /**
     * Sends a request.
     *
     * @throws RefusedByPlatform when the platform understood it and says no
     * @throws PlatformUnreachable when there is no answer, or none that says anything of the request
     */
    JsonNode send(HttpRequest request) throws InterruptedException {
        try {
            HttpResponse<String> answer =
                    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 500) {
                throw new PlatformUnreachable(request.uri() + " answered " + answer.statusCode(), null);
            }
            JsonNode body = JSON.readTree(answer.body());
            if (answer.statusCode() >= 400) {
                throw new RefusedByPlatform(problem(answer.statusCode(), body));
            }
            return body;
        } catch (IOException noAnswer) {
            throw new PlatformUnreachable(request.uri() + " does not answer: " + noAnswer, noAnswer);
        }
    }

    private static String problem(int status, JsonNode problem) {
        String fields = StreamSupport.stream(problem.path("errors").spliterator(), false)
                .map(error -> "\n" + error.path("field").asText() + ": "
                        + error.path("message").asText())
                .collect(Collectors.joining());
        return problem.path("detail").asText("refused with status " + status) + fields;
    }

    /** The platform says no, and why. */
    static final class RefusedByPlatform extends RuntimeException {

        private static final long serialVersionUID = 1L;

        RefusedByPlatform(String why) {
            super(why);
        }
    }
}
