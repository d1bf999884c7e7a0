package io.telcopledge.kit.limits;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.telcopledge.kit.testing.PlatformResource;
import io.telcopledge.kit.testing.Tokens;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What one caller may take of a service. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@TestProfile(RequestLimitsTest.Small.class)
class RequestLimitsTest {

    private static final Duration LONG = Duration.ofMinutes(2);
    private static final int MOST = 32 * 1024;

    /** A service that is full soon. */
    public static class Small implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "telcopledge.limits.requests-per-caller", "3",
                    "telcopledge.limits.requests", "5",
                    "telcopledge.limits.body", "32K",
                    "telcopledge.limits.bytes-per-caller", "64K",
                    "telcopledge.limits.bytes", "96K",
                    "telcopledge.limits.body-time", "5S");
        }
    }

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<CompletableFuture<HttpResponse<String>>> waiting = new ArrayList<>();
    private final List<Socket> sockets = new ArrayList<>();

    @BeforeEach
    void hold() {
        LimitsResource.goOn = new CompletableFuture<>();
    }

    @AfterEach
    void release() throws IOException {
        LimitsResource.goOn.complete("done");
        for (Socket socket : sockets) {
            socket.close();
        }
        await().atMost(LONG)
                .untilAsserted(() -> as("li").get("/limits/who").then().statusCode(200));
    }

    @Test
    void aRequestIsCountedForWhoMakesIt() {
        as("li").get("/limits/who").then().body(endsWith("#li"));
        given().get("/limits/who").then().body(startsWith("from "));
        given().auth().oauth2("no token").get("/limits/who").then().body(startsWith("from "));
    }

    @Test
    void whoHasAllTheirSeatsWaitsAndOthersAreServed() {
        takeSeats("li", 3);

        refused(as("li").get("/limits/who").then(), 429);
        as("wang").get("/limits/who").then().statusCode(200);

        takeSeats("wang", 2);
        refused(as("zhang").get("/limits/who").then(), 503);
        given().get("/q/health/live").then().statusCode(200);
        LimitsResource.goOn.complete("done");
        assertThat(waiting)
                .allSatisfy(one -> assertThat(one)
                        .succeedsWithin(LONG)
                        .extracting(HttpResponse::statusCode)
                        .isEqualTo(200));
    }

    @Test
    void aBodyIsTakenUpToItsBoundWhicheverWayItComes() {
        send("x".repeat(MOST)).statusCode(200).body(equalTo(Integer.toString(MOST)));
        send("x".repeat(MOST + 1)).statusCode(413).body("detail", containsString("32768 bytes"));

        assertThat(chunked(MOST)).isEqualTo(200);
        assertThat(chunked(10 * MOST)).isEqualTo(413);
        as("li").header("Expect", "100-continue")
                .contentType("text/plain")
                .body("words")
                .post("/limits/length")
                .then()
                .statusCode(200);
    }

    @Test
    void aFormIsTakenAsAnyBody() {
        as("li").contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("words", "好的 & so")
                .post("/limits/form")
                .then()
                .statusCode(200)
                .body(equalTo("好的 & so"));
    }

    @Test
    void bodiesThatDoNotArriveTakeNobodyElsesRoom() throws IOException {
        List<Socket> slow = List.of(slowBody("li"), slowBody("li"));

        await().atMost(LONG).untilAsserted(() -> refused(send("one more"), 429));
        as("wang")
                .contentType("text/plain")
                .body("w".repeat(1_000))
                .post("/limits/length")
                .then()
                .statusCode(200);
        for (Socket one : slow) {
            assertThat(new String(one.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 408")
                    .contains("urn:telcopledge:problem:too-slow");
        }

        send("one more").statusCode(200);
    }

    @Test
    void whoHangsUpLeavesTheirRoom() throws IOException {
        slowBody("li").close();
        slowBody("li").close();

        await().atMost(LONG).untilAsserted(() -> send("x".repeat(MOST)).statusCode(200));
    }

    @Test
    void parametersAreBounded() {
        String query = "a=1&".repeat(101);
        as("li").urlEncodingEnabled(false)
                .get("/limits/who?" + query)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("query"));
    }

    private void takeSeats(String caller, int seats) {
        for (int i = 0; i < seats; i++) {
            waiting.add(client.sendAsync(
                    HttpRequest.newBuilder(at("/limits/wait"))
                            .header("Authorization", "Bearer " + token(caller))
                            .build(),
                    HttpResponse.BodyHandlers.ofString()));
        }
        await().atMost(LONG)
                .untilAsserted(() -> as(caller).get("/limits/who").then().statusCode(seats < 3 ? 503 : 429));
    }

    private Socket slowBody(String caller) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port);
        sockets.add(socket);
        String head = "POST /limits/length HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\nContent-Length: "
                + MOST + "\r\nAuthorization: Bearer " + token(caller) + "\r\n\r\nhalf";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private int chunked(int length) {
        HttpRequest request = HttpRequest.newBuilder(at("/limits/length"))
                .header("Authorization", "Bearer " + token("li"))
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() ->
                        new java.io.ByteArrayInputStream("x".repeat(length).getBytes(StandardCharsets.US_ASCII))))
                .build();
        return client.sendAsync(request, HttpResponse.BodyHandlers.ofString())
                .join()
                .statusCode();
    }

    private static URI at(String path) {
        return URI.create("http://localhost:" + RestAssured.port + path);
    }

    private static ValidatableResponse send(String body) {
        return as("li").contentType("text/plain")
                .body(body)
                .post("/limits/length")
                .then();
    }

    private static void refused(ValidatableResponse response, int status) {
        response.statusCode(status)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .body("detail", notNullValue());
    }

    private static io.restassured.specification.RequestSpecification as(String name) {
        return given().auth().oauth2(token(name));
    }

    private static String token(String name) {
        return Tokens.named(name, "customer");
    }
}
