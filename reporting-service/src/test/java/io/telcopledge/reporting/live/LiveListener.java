package io.telcopledge.reporting.live;

import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** A client of the live stream. */
final class LiveListener implements AutoCloseable {

    private static final Duration LONG = Duration.ofMinutes(2);

    private final HttpResponse<InputStream> response;
    private final List<String> lines = new CopyOnWriteArrayList<>();

    private LiveListener(HttpResponse<InputStream> response) {
        this.response = response;
        Thread reader = new Thread(this::read, "live-listener");
        reader.setDaemon(true);
        reader.start();
    }

    static LiveListener open(@Nullable String lastEventId) throws IOException, InterruptedException {
        URI live = URI.create("http://localhost:" + RestAssured.port + "/reporting/v1/live");
        HttpRequest.Builder request = HttpRequest.newBuilder(live).header("Accept", "text/event-stream");
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        return new LiveListener(
                HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofInputStream()));
    }

    int status() {
        return response.statusCode();
    }

    String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** Everything that was heard, once it contains a text. */
    String await(String text) {
        Awaitility.await().atMost(LONG).until(() -> heard().contains(text));
        return heard();
    }

    long lastId() {
        return lines.stream()
                .filter(line -> line.startsWith("id:"))
                .mapToLong(line -> Long.parseLong(line.substring(3).strip()))
                .max()
                .orElseThrow();
    }

    private String heard() {
        return String.join("\n", lines);
    }

    private void read() {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
            }
        } catch (IOException closed) {
            lines.add("closed");
        }
    }

    @Override
    public void close() {
        try {
            response.body().close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
