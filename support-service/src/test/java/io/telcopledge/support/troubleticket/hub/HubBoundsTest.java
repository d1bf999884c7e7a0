package io.telcopledge.support.troubleticket.hub;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.telcopledge.kit.testing.PlatformResource;
import io.telcopledge.kit.testing.Tokens;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What listeners may take: their number, and the time and memory of others. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class HubBoundsTest {

    private static final String TMF = "/tmf-api/troubleTicket/v4";
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final String owner = Tokens.named("crm-" + UUID.randomUUID(), "event-publisher");

    @AfterEach
    void removeListeners() {
        hub().forEach(listener -> given().auth()
                .oauth2(owner)
                .delete(TMF + "/hub/" + listener.get("id"))
                .then()
                .statusCode(204));
    }

    @Test
    void aCallerHasTwentyListenersHoweverManyRequestsComeTogether() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<Callable<Integer>> requests = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                requests.add(() -> register("https://partner.example/x"));
            }
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : threads.invokeAll(requests)) {
                answers.add(answer.get());
            }

            assertThat(answers).filteredOn(status -> status == 201).hasSize(20);
            assertThat(answers).filteredOn(status -> status == 409).hasSize(20);
            assertThat(hub()).hasSize(20);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void whoIsSilentOrTalksOnHoldsUpNobody() throws IOException {
        try (RawListener silent = RawListener.silent();
                RawListener endless = RawListener.endless();
                Subscriber sound = new Subscriber(0)) {
            for (int i = 0; i < 9; i++) {
                register(silent.url());
                register(endless.url());
            }
            register(sound.url());

            String first = ticket();
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(sound.of(first)).isNotEmpty());
            // Whoever waited for the silent ones would have heard them all out by now.
            assertThat(hub())
                    .filteredOn(listener -> silent.url().equals(listener.get("callback")))
                    .anySatisfy(listener -> assertThat(listener.get("state")).isEqualTo("ACTIVE"));

            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(hub())
                            .filteredOn(listener -> endless.url().equals(listener.get("callback")))
                            .allSatisfy(listener ->
                                    assertThat(listener.get("waiting")).isEqualTo(0)));
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(hub())
                            .filteredOn(listener -> silent.url().equals(listener.get("callback")))
                            .allSatisfy(listener ->
                                    assertThat(listener.get("lastFailure")).isEqualTo("did not answer in time")));
            String second = ticket();
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(sound.of(second)).isNotEmpty());
        }
    }

    private int register(String callback) {
        return given().auth()
                .oauth2(owner)
                .contentType(ContentType.JSON)
                .body(Map.of("callback", callback))
                .post(TMF + "/hub")
                .statusCode();
    }

    private List<Map<String, Object>> hub() {
        return given().auth()
                .oauth2(owner)
                .get(TMF + "/hub")
                .then()
                .statusCode(200)
                .extract()
                .path("");
    }

    private static String ticket() {
        return given().auth()
                .oauth2(Tokens.with("agent"))
                .contentType(ContentType.JSON)
                .body(Map.of("description", "no signal", "severity", "Major", "ticketType", "coverage"))
                .post(TMF + "/troubleTicket")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
