package io.telcopledge.support.complaint;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.telcopledge.kit.testing.PlatformResource;
import io.telcopledge.kit.testing.Tokens;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ComplaintRestTest {

    private static final String COMPLAINTS = "/support/v1/complaints";
    private static final String WORDS = "没有信号 since Monday";

    @Test
    void whereAComplaintIsIsToldWithTheFrontDoorsAddress() {
        given().auth()
                .oauth2(Tokens.with("agent"))
                .header("X-Forwarded-Host", "pledge.example:8443")
                .header("X-Forwarded-Proto", "https")
                .contentType(ContentType.JSON)
                .body(Map.of("text", "no service"))
                .post("/support/v1/complaints")
                .then()
                .statusCode(201)
                .header("Location", startsWith("https://pledge.example:8443/support/v1/complaints/"));
    }

    @Test
    void aComplaintLivesFromFilingToResolution() {
        String customer = "cust-" + UUID.randomUUID();
        String id = file(customer, null)
                .statusCode(201)
                .header("Location", notNullValue())
                .extract()
                .path("id");

        as(Tokens.customer(customer))
                .get(COMPLAINTS + "/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("OPENED"))
                .body("text", equalTo(WORDS))
                .body("customerRef", equalTo(customer))
                .body("complexity", equalTo("COMPLEX"));
        post(Tokens.with("agent"), id + "/answer", Map.of("text", "A new antenna comes tomorrow."), null)
                .statusCode(200)
                .body("state", equalTo("ANSWERED"));
        post(Tokens.with("supervisor"), id + "/resolve", Map.of("text", "It is up."), null)
                .statusCode(200)
                .body("state", equalTo("RESOLVED"));

        as(Tokens.with("agent"))
                .get(COMPLAINTS + "/" + id)
                .then()
                .body("history.what", equalTo(List.of("FILED", "ANSWERED", "RESOLVED")))
                .body("history[1].text", equalTo("A new antenna comes tomorrow."))
                .body("history[1].by", equalTo("agent"));
        as(Tokens.customer(customer)).get(COMPLAINTS + "/" + id).then().body("history[1].by", nullValue());
        as(Tokens.customer(customer))
                .get(COMPLAINTS + "/" + id + "/sla")
                .then()
                .statusCode(200)
                .body("clocks.clock", containsInAnyOrder("complaint-answer", "complex-resolution"))
                .body("clocks.state", equalTo(List.of("MET", "MET")));
    }

    @Test
    void anotherCustomersComplaintDoesNotExist() {
        String id = file("cust-a-" + UUID.randomUUID(), null).extract().path("id");
        String other = Tokens.customer("cust-b-" + UUID.randomUUID());

        as(other).get(COMPLAINTS + "/" + id).then().statusCode(404).body("type", endsWith(":not-found"));
        as(other).get(COMPLAINTS + "/" + id + "/sla").then().statusCode(404);
        as(other).get(COMPLAINTS).then().statusCode(200).body("items", hasSize(0));
        as(Tokens.with("auditor")).get(COMPLAINTS + "/" + id).then().statusCode(200);
        as(Tokens.with("agent"))
                .get(COMPLAINTS + "/" + UUID.randomUUID())
                .then()
                .statusCode(404);
        as(Tokens.with("agent")).get(COMPLAINTS + "/x").then().statusCode(404);
    }

    @Test
    void withoutATokenOrWithAForgedOneNothingIsTold() {
        given().get(COMPLAINTS).then().statusCode(401);
        given().get("/support/v1/sla").then().statusCode(401);
        as(Tokens.forged("agent")).get(COMPLAINTS).then().statusCode(401);
        as(Tokens.forged("event-publisher"))
                .contentType("application/cloudevents+json")
                .body("{}")
                .post("/support/v1/events")
                .then()
                .statusCode(401);
        as(Tokens.with("event-publisher")).get(COMPLAINTS).then().statusCode(403);
        as(Tokens.with("manager")).get(COMPLAINTS).then().statusCode(403);
    }

    @Test
    void aCustomerFilesOnlyForThemselvesAndDoesNotAnswer() {
        String customer = "cust-" + UUID.randomUUID();
        String id = file(customer, null).extract().path("id");

        post(Tokens.customer(customer), "", Map.of("text", WORDS, "customerRef", "cust-other"), null)
                .statusCode(400)
                .body("errors.field", hasItem("customerRef"));
        post(Tokens.customer(customer), id + "/answer", Map.of("text", "done"), null)
                .statusCode(403);
        post(Tokens.with("customer"), "", Map.of("text", WORDS), null).statusCode(403);
    }

    @Test
    void theSameKeyFilesOnceAndAnotherRequestUnderItIsRefused() {
        String customer = "cust-" + UUID.randomUUID();
        String key = UUID.randomUUID().toString();

        String first = file(customer, key).statusCode(201).extract().path("id");
        String second = file(customer, key).statusCode(201).extract().path("id");

        assertThat(second).isEqualTo(first);
        as(Tokens.customer(customer)).get(COMPLAINTS).then().body("items", hasSize(1));
        post(Tokens.customer(customer), "", Map.of("text", "another"), key).statusCode(422);
    }

    @Test
    void aSecondAnswerConflicts() {
        String id = file("cust-" + UUID.randomUUID(), null).extract().path("id");
        post(Tokens.with("agent"), id + "/answer", Map.of("text", "so"), null).statusCode(200);

        post(Tokens.with("agent"), id + "/answer", Map.of("text", "or so"), null)
                .statusCode(409)
                .body("type", endsWith(":already-answered"));
        post(Tokens.with("agent"), UUID.randomUUID() + "/answer", Map.of("text", "so"), null)
                .statusCode(404);
    }

    @Test
    void aRequestThatIsNotValidIsRefusedByTheField() {
        String customer = Tokens.customer("cust-" + UUID.randomUUID());

        post(customer, "", Map.of("channel", "online"), null).statusCode(400).body("errors.field", hasItem("text"));
        post(customer, "", Map.of("text", "a\0b"), null).statusCode(400).body("errors.field", hasItem("text"));
        post(customer, "", Map.of("text", "x", "channel", ""), null)
                .statusCode(400)
                .body("errors.field", hasItem("channel"));
        post(customer, "", Map.of("text", "x", "unknown", 1), null).statusCode(400);
        as(customer).contentType(ContentType.JSON).post(COMPLAINTS).then().statusCode(400);
        as(customer).get(COMPLAINTS + "?limit=201").then().statusCode(400).body("errors.field", hasItem("limit"));
        as(customer)
                .get(COMPLAINTS + "?state=OPEN")
                .then()
                .statusCode(400)
                .body("errors.message", hasItem(startsWith("must be one of OPENED, ACKNOWLEDGED")));
        as(customer).get(COMPLAINTS + "?after=x").then().statusCode(400);
        as(customer).get(COMPLAINTS + "?from=yesterday").then().statusCode(400);
    }

    @Test
    void aListIsReadPageByPageTheNewestFirst() {
        String customer = "cust-" + UUID.randomUUID();
        for (int i = 0; i < 3; i++) {
            file(customer, null).statusCode(201);
        }
        String token = Tokens.customer(customer);

        ValidatableResponse page =
                as(token).get(COMPLAINTS + "?limit=2&state=OPENED").then();
        page.body("items", hasSize(2)).header("Link", notNullValue());
        List<String> ids = page.extract().path("items.id");
        as(token)
                .queryParam("after", page.extract().<String>path("next"))
                .get(COMPLAINTS + "?limit=2&state=OPENED")
                .then()
                .body("items", hasSize(1))
                .body("next", nullValue())
                .body("items.id", not(hasItem(ids.get(0))));
    }

    private static ValidatableResponse file(String customer, @Nullable String key) {
        Map<String, String> complaint =
                Map.of("text", WORDS, "contact", "by letter", "category", "coverage", "complexity", "COMPLEX");
        return post(Tokens.customer(customer), "", complaint, key);
    }

    private static ValidatableResponse post(String token, String path, Map<String, ?> body, @Nullable String key) {
        RequestSpecification request = as(token).contentType(ContentType.JSON).body(body);
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return request.post(COMPLAINTS + (path.isEmpty() ? "" : "/" + path)).then();
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }
}
