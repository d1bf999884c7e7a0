package io.telcopledge.support.troubleticket.hub;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.telcopledge.kit.database.Transactions;
import io.telcopledge.kit.testing.PlatformResource;
import io.telcopledge.kit.testing.Tokens;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Listeners are told of tickets: at least once, in order, and no one waits for another. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class TicketHubTest {

    private static final String TMF = "/tmf-api/troubleTicket/v4";
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String AGENT = Tokens.with("agent");

    private final String owner = Tokens.named("crm-" + UUID.randomUUID(), "event-publisher");

    @Inject
    Transactions transactions;

    @AfterEach
    void removeListeners() {
        List<String> ids = as(owner).get(TMF + "/hub").then().extract().path("id");
        ids.forEach(id -> as(owner).delete(TMF + "/hub/" + id).then().statusCode(204));
    }

    @Test
    void aLifeIsToldInOrderWhoeverChangedTheComplaint() throws IOException {
        try (Subscriber subscriber = new Subscriber(0)) {
            register(subscriber.url(), "").statusCode(201);

            String id = ticket();
            patch(id, Map.of("priority", "High"));
            patch(id, Map.of("status", "pending"));
            as(AGENT)
                    .contentType(ContentType.JSON)
                    .body(Map.of("text", "秘密 mended"))
                    .post("/support/v1/complaints/" + id + "/resolve")
                    .then()
                    .statusCode(200);
            as(Tokens.with("supervisor"))
                    .delete(TMF + "/troubleTicket/" + id)
                    .then()
                    .statusCode(204);

            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(subscriber.typesOf(id))
                            .containsExactly(
                                    "TroubleTicketCreateEvent",
                                    "TroubleTicketAttributeValueChangeEvent",
                                    "TroubleTicketStatusChangeEvent",
                                    "TroubleTicketInformationRequiredEvent",
                                    "TroubleTicketStatusChangeEvent",
                                    "TroubleTicketResolvedEvent",
                                    "TroubleTicketDeleteEvent"));
            assertThat(subscriber.of(id).get(0).getString("event.troubleTicket.severity"))
                    .isEqualTo("Major");
            assertThat(subscriber.of(id).get(1).getString("fieldPath")).isEqualTo("priority");
            assertThat(subscriber.of(id).get(5).getString("event.troubleTicket.status"))
                    .isEqualTo("resolved");
            assertThat(subscriber.of(id))
                    .allSatisfy(event ->
                            assertThat(event.prettify()).doesNotContain("秘密").doesNotContain("title of"))
                    .allSatisfy(event -> assertThat(event.getString("eventId")).isNotEmpty());
        }
    }

    @Test
    void aQueryChoosesWhatIsTold() throws IOException {
        try (Subscriber subscriber = new Subscriber(0);
                Subscriber everything = new Subscriber(0)) {
            register(everything.url(), "").statusCode(201);
            register(
                            subscriber.url(),
                            "eventType=TroubleTicketStatusChangeEvent&event.troubleTicket.status=closed,resolved")
                    .statusCode(201)
                    .body("query", containsString("closed,resolved"));

            String id = ticket();
            patch(id, Map.of("status", "inProgress"));
            patch(id, Map.of("status", "resolved", "statusChangeReason", "so"));
            patch(id, Map.of("status", "closed"));

            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(everything.typesOf(id)).hasSize(5));
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(subscriber.of(id))
                            .extracting(event -> event.getString("event.troubleTicket.status"))
                            .containsExactly("resolved", "closed"));
        }
    }

    @Test
    void aListenerThatFailsIsToldLaterInOrderAndHoldsUpNoOther() throws IOException {
        try (Subscriber failing = new Subscriber(2);
                Subscriber sound = new Subscriber(0)) {
            register("http://localhost:1/nobody", "").statusCode(201);
            register(failing.url(), "").statusCode(201);
            register(sound.url(), "").statusCode(201);

            String id = ticket();
            patch(id, Map.of("status", "inProgress"));

            List<String> all = List.of("TroubleTicketCreateEvent", "TroubleTicketStatusChangeEvent");
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(sound.typesOf(id)).isEqualTo(all));
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(failing.typesOf(id)).isEqualTo(all));
            assertThat(failing.refused()).isEqualTo(2);
            await().atMost(PATIENCE)
                    .untilAsserted(() -> as(owner)
                            .get(TMF + "/hub")
                            .then()
                            .body("[0].state", equalTo("FAILING"))
                            .body("[0].lastFailure", equalTo("cannot be reached"))
                            .body("[0].waiting", equalTo(2))
                            .body("[2].state", equalTo("ACTIVE"))
                            .body("[2].waiting", equalTo(0)));
        }
    }

    @Test
    void aListenerThatFailsTooOftenIsDisabledAndShown() {
        String listener = register("http://localhost:1/nobody", "").extract().path("id");
        transactions.await(
                Duration.ofSeconds(20),
                session -> session.createNativeQuery(
                                "update ticket_listener set failures = 29 where id = cast(?1 as uuid)")
                        .setParameter(1, listener)
                        .executeUpdate());

        ticket();

        await().atMost(PATIENCE)
                .untilAsserted(() -> as(owner)
                        .get(TMF + "/hub")
                        .then()
                        .body("[0].state", equalTo("DISABLED"))
                        .body("[0].failures", equalTo(30))
                        .body("[0].waiting", equalTo(0)));
    }

    @Test
    void aCallbackIntoTheOperatorsOwnNetworkIsNotCalled() {
        register("http://127.0.0.1/x", "").statusCode(400).body("reason", containsString("callback must be https"));
        register("file:///etc/passwd", "").statusCode(400);
        register("no url", "").statusCode(400);
        register("https://169.254.169.254/latest", "").statusCode(201);

        ticket();

        await().atMost(PATIENCE)
                .untilAsserted(() -> as(owner)
                        .get(TMF + "/hub")
                        .then()
                        .body("[0].lastFailure", equalTo("its address is not public")));
    }

    @Test
    void aListenerIsItsOwnersAndIsRemoved() {
        String id = register("https://partner.example/x", "eventType=TroubleTicketDeleteEvent")
                .statusCode(201)
                .header("Location", containsString(TMF + "/hub/"))
                .body("callback", endsWith("/x"))
                .extract()
                .path("id");

        as(AGENT).delete(TMF + "/hub/" + id).then().statusCode(404).body("code", equalTo("not-found"));
        as(owner).delete(TMF + "/hub/" + id).then().statusCode(204);
        as(owner).delete(TMF + "/hub/" + id).then().statusCode(404);
        register("https://partner.example/x", "colour=red").statusCode(400).body("reason", containsString("query"));
        register("https://partner.example/x", "eventType=TroubleTicketBurnedEvent")
                .statusCode(400)
                .body("reason", containsString("query"));
        as(owner)
                .contentType(ContentType.JSON)
                .body("{}")
                .post(TMF + "/hub")
                .then()
                .statusCode(400);
        as(Tokens.customer("c"))
                .contentType(ContentType.JSON)
                .body(Map.of("callback", "https://partner.example/x"))
                .post(TMF + "/hub")
                .then()
                .statusCode(403)
                .body("code", equalTo("forbidden"));
    }

    private ValidatableResponse register(String callback, String query) {
        Map<String, String> subscription = new HashMap<>(Map.of("callback", callback));
        if (!query.isEmpty()) {
            subscription.put("query", query);
        }
        return as(owner)
                .contentType(ContentType.JSON)
                .body(subscription)
                .post(TMF + "/hub")
                .then();
    }

    private static String ticket() {
        return as(AGENT)
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "name", "title of a person",
                        "description", "秘密 no signal",
                        "severity", "Major",
                        "ticketType", "coverage",
                        "note", List.of(Map.of("author", "秘密", "text", "秘密"))))
                .post(TMF + "/troubleTicket")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void patch(String id, Map<String, ?> patch) {
        as(AGENT)
                .contentType("application/merge-patch+json")
                .body(patch)
                .patch(TMF + "/troubleTicket/" + id)
                .then()
                .statusCode(200);
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }
}
