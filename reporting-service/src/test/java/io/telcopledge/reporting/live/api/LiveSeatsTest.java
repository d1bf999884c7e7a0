package io.telcopledge.reporting.live.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.telcopledge.kit.testing.PlatformResource;
import io.telcopledge.reporting.live.application.LiveConfig;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How many listen at a time. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class LiveSeatsTest {

    private static final String LIVE = "/reporting/v1/live";

    @Inject
    LiveFeed feed;

    @Inject
    LiveConfig config;

    @Test
    void whoComesWhenAllSeatsAreTakenIsToldWhenToComeAgain() {
        int taken = 0;
        while (feed.seats().take()) {
            taken++;
        }
        try {
            given().when()
                    .get(LIVE)
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "30")
                    .contentType("application/problem+json")
                    .body("type", equalTo("urn:telcopledge:problem:live-full"));
        } finally {
            for (int i = 0; i < taken; i++) {
                feed.seats().leave();
            }
        }
        assertThat(taken).isPositive().isLessThanOrEqualTo(config.clients());
    }

    @Test
    void whoLeavesLeavesASeat() throws Exception {
        await().atMost(Duration.ofMinutes(1)).until(feed.seats()::isEmpty);
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + LIVE))
                .build();
        try (InputStream events = HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofInputStream())
                .body()) {
            assertThat(events.read()).isPositive();
            assertThat(feed.seats().isEmpty()).isFalse();
        }
        await().atMost(Duration.ofMinutes(1)).until(feed.seats()::isEmpty);
    }
}
