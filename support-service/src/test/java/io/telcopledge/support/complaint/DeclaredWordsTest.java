package io.telcopledge.support.complaint;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.telcopledge.kit.testing.PlatformResource;
import io.telcopledge.kit.testing.Tokens;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** At the front only declared words are taken; whoever is refused learns where to find them. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class DeclaredWordsTest {

    private static final String COMPLAINTS = "/support/v1/complaints";
    private static final String TICKETS = "/tmf-api/troubleTicket/v4/troubleTicket";
    private static final String FREE = "call 555-0100";

    @Test
    void whoeverFillsInAFormFindsTheWords() {
        given().get("/support/v1/vocabulary")
                .then()
                .statusCode(200)
                .body("regions.value", hasItems("shanghai", "anhui"))
                .body("kinds.categories.value.flatten()", hasItems("coverage", "billing"))
                .body("channels.find { it.value == 'hotline' }.zh", equalTo("热线"));
    }

    @Test
    void aComplaintOfFreeWordsIsRefusedByEachField() {
        for (String token : List.of(Tokens.customer("cust-" + UUID.randomUUID()), Tokens.with("agent"))) {
            Map<String, String> free =
                    Map.of("text", "x", "region", FREE, "category", FREE + "!", "channel", FREE + "?");
            json(token, free)
                    .post(COMPLAINTS)
                    .then()
                    .statusCode(400)
                    .body("errors.field", contains("channel", "category", "region"))
                    .body("errors[0].message", containsString("GET /support/v1/vocabulary"));
        }
    }

    @Test
    void aCorrectionToFreeWordsIsRefused() {
        String agent = Tokens.with("agent");
        String id = json(agent, Map.of("text", "x", "category", "billing"))
                .post(COMPLAINTS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        correct(agent, id, Map.of("region", FREE)).statusCode(400).body("errors.field", contains("region"));
        correct(agent, id, Map.of("category", FREE)).statusCode(400).body("errors.field", contains("category"));
        correct(agent, id, Map.of("category", "coverage", "region", "anhui")).statusCode(200);
    }

    @Test
    void aTicketOfFreeWordsIsRefusedByTheNamesThatTicketsHave() {
        String agent = Tokens.with("agent");
        Map<String, Object> free = Map.of(
                "description", "x", "severity", "Minor", "ticketType", FREE, "channel", Map.of("id", FREE + "!"));
        json(agent, free)
                .post(TICKETS)
                .then()
                .statusCode(400)
                .body("reason", containsString("ticketType"))
                .body("reason", containsString("channel.id"));
        String id = json(agent, Map.of("description", "x", "severity", "Minor", "ticketType", "billing"))
                .post(TICKETS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        given().auth()
                .oauth2(agent)
                .contentType("application/merge-patch+json")
                .body(Map.of("ticketType", FREE))
                .patch(TICKETS + "/" + id)
                .then()
                .statusCode(400)
                .body("reason", containsString("ticketType"));
    }

    private static ValidatableResponse correct(String token, String id, Map<String, String> said) {
        return json(token, said)
                .header("If-Match", "*")
                .post(COMPLAINTS + "/" + id + "/correct")
                .then();
    }

    private static io.restassured.specification.RequestSpecification json(String token, Object body) {
        return given().auth().oauth2(token).contentType(ContentType.JSON).body(body);
    }
}
