package io.telcopledge.local.seeding;

import io.telcopledge.local.RunningPlatform;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** What the operator's manager says by REST. */
final class ManagerCalls {

    private final RunningPlatform platform;
    private final HttpClient client = HttpClient.newHttpClient();

    ManagerCalls(RunningPlatform platform) {
        this.platform = platform;
    }

    /** Puts JSON at a path; returns the status. */
    int put(String path, String json) throws IOException, InterruptedException {
        return send(request(path, json));
    }

    /** Puts JSON in place of a first version that nobody has changed yet; returns the status. */
    int putOverFirst(String path, String json) throws IOException, InterruptedException {
        return send(request(path, json).header("If-Match", "\"0\""));
    }

    private HttpRequest.Builder request(String path, String json) {
        return HttpRequest.newBuilder(platform.frontDoor().resolve(path))
                .timeout(Duration.ofMinutes(1))
                .header("Authorization", "Bearer " + platform.managerToken().get())
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(json));
    }

    private int send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
