package io.telcopledge.local.state;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.telcopledge.local.embedded.DemoUser;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Signs demo users in at the issuer, by the password grant. */
public record DemoTokens(DemoState demo) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** A fresh access token of the user. */
    public String of(DemoUser user) throws IOException, InterruptedException {
        String form = "grant_type=password&client_id=telcopledge&username=" + encoded(user.name()) + "&password="
                + encoded(user.password());
        HttpRequest request = HttpRequest.newBuilder(URI.create(demo.issuer() + "/token"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException("the issuer answered " + response.statusCode() + ": " + response.body());
        }
        return JSON.readTree(response.body()).path("access_token").asText();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
