package io.telcopledge.support.complaint;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

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
class ComplaintLifeTest {

    private static final String COMPLAINTS = "/support/v1/complaints";
    private static final Map<String, String> WHY = Map.of("text", "because it is so");

    private final String agent = Tokens.with("agent");
    private final String customer = "cust-" + UUID.randomUUID();
    private final String own = Tokens.customer(customer);

    @Test
    void aComplaintGoesItsWholeWayAndEachStepIsInItsHistory() {
        String id = file("STANDARD");
        for (String step : List.of("acknowledge", "answer", "resolve", "close")) {
            post(agent, id, step, WHY, null).statusCode(200);
        }
        post(own, id, "reopen", WHY, null)
                .statusCode(200)
                .body("state", is("REOPENED"))
                .body("resolvedAt", nullValue())
                .body("answeredAt", notNullValue());
        post(own, id, "withdraw", WHY, null).statusCode(200).body("state", is("WITHDRAWN"));

        as(agent)
                .get(COMPLAINTS + "/" + id)
                .then()
                .body(
                        "history.what",
                        contains("FILED", "ACKNOWLEDGED", "ANSWERED", "RESOLVED", "CLOSED", "REOPENED", "WITHDRAWN"))
                .body("history.counts", everyItem(is(true)))
                .body("history.by", everyItem(notNullValue()))
                .body("version", is(7));
    }

    @Test
    void aStepThatTheStateForbidsIsRefusedByItsName() {
        String id = file("STANDARD");
        post(agent, id, "close", WHY, null).statusCode(409).body("type", endsWith(":not-settled"));
        post(agent, id, "resume", null, null).statusCode(409).body("type", endsWith(":not-paused"));
        post(agent, id, "withdraw", WHY, null).statusCode(200);
        post(agent, id, "answer", WHY, null).statusCode(409).body("type", endsWith(":already-withdrawn"));
        post(agent, id, "pause", Map.of(), null).statusCode(400).body("errors.field", hasItem("text"));
    }

    @Test
    void whatNeedsNoBodyNeedsNoneAndWhatNeedsOneSaysSo() {
        String id = file("STANDARD");
        as(agent).post(COMPLAINTS + "/" + id + "/acknowledge").then().statusCode(200);
        as(agent).post(COMPLAINTS + "/" + id + "/answer").then().statusCode(400).body("errors.field", hasItem("body"));
    }

    @Test
    void aChangeThatReplacesNamesTheVersionItIsOf() {
        String id = file("STANDARD");
        Map<String, String> complex = Map.of("complexity", "COMPLEX", "text", "needs a mast");
        String read = as(agent).get(COMPLAINTS + "/" + id).then().extract().header("ETag");

        post(agent, id, "reclassify", complex, null).statusCode(428).body("type", endsWith(":precondition-required"));
        String next = post(agent, id, "reclassify", complex, read)
                .statusCode(200)
                .body("complexity", is("COMPLEX"))
                .extract()
                .header("ETag");
        post(agent, id, "assign", Map.of("agent", "a-7", "team", "radio"), read)
                .statusCode(412)
                .body("type", endsWith(":precondition-failed"));
        post(agent, id, "answer", WHY, read).statusCode(412);
        post(agent, id, "assign", Map.of("agent", "a-7", "team", "radio"), next)
                .statusCode(200)
                .body("duty.agent", is("a-7"));

        as(agent)
                .header("If-None-Match", next)
                .get(COMPLAINTS + "/" + id)
                .then()
                .statusCode(200);
        String last = as(agent).get(COMPLAINTS + "/" + id).then().extract().header("ETag");
        as(agent)
                .header("If-None-Match", last)
                .get(COMPLAINTS + "/" + id)
                .then()
                .statusCode(304);
        as(own).get(COMPLAINTS + "/" + id).then().body("duty", nullValue());
        as(agent)
                .get(COMPLAINTS + "/" + id + "/sla")
                .then()
                .body("clocks.clock", containsInAnyOrder("complaint-answer", "complex-resolution"));
    }

    @Test
    void aPauseHoldsNoPublicPromiseAndTheExplanationSaysSo() {
        String id = file("STANDARD");
        String due = as(own).get(COMPLAINTS + "/" + id).then().extract().path("dueAt");
        post(agent, id, "pause", WHY, null).statusCode(200).body("pausedAt", notNullValue());

        post(agent, id, "resume", null, null)
                .statusCode(200)
                .body("pausedAt", nullValue())
                .body("dueAt", equalTo(due));

        as(agent).get(COMPLAINTS + "/" + id + "/sla").then().body("clocks[0].state", is("RUNNING"));
    }

    @Test
    void aDeskListsItsComplaintsByUrgency() {
        String team = "team-" + UUID.randomUUID();
        String first = assigned(team);
        String second = assigned(team);
        String answered = assigned(team);
        post(agent, answered, "answer", WHY, null).statusCode(200);
        post(agent, first, "escalate", WHY, null).statusCode(200).body("level", is("SUPERVISOR"));

        as(agent).get(COMPLAINTS + "?order=urgency&team=" + team).then().body("items.id", contains(first, second));
        String after = as(agent)
                .get(COMPLAINTS + "?order=urgency&limit=1&team=" + team)
                .then()
                .extract()
                .path("next");
        as(agent)
                .get(COMPLAINTS + "?order=urgency&limit=1&team=" + team + "&after=" + after)
                .then()
                .body("items.id", contains(second));
        as(agent).get(COMPLAINTS + "?team=" + team + "&after=" + after).then().statusCode(400);
        as(agent)
                .get(COMPLAINTS + "?agent=a-" + team
                        + "&category=billing&region=shanghai&channel=online&state=ANSWERED")
                .then()
                .body("items", hasSize(1))
                .body("items.id", contains(answered));
        as(agent).get(COMPLAINTS + "?order=best").then().statusCode(400).body("errors.field", hasItem("order"));
    }

    @Test
    void anotherCustomersComplaintIsNoneToReopenOrWithdraw() {
        String id = file("STANDARD");
        String other = Tokens.customer("cust-" + UUID.randomUUID());

        post(other, id, "withdraw", WHY, null).statusCode(404);
        post(other, id, "reopen", WHY, null).statusCode(404);
        post(own, id, "answer", WHY, null).statusCode(403);
        post(own, id, "assign", Map.of("team", "x"), null).statusCode(403);
    }

    private String assigned(String team) {
        String id = file("STANDARD");
        String read = as(agent).get(COMPLAINTS + "/" + id).then().extract().header("ETag");
        post(agent, id, "assign", Map.of("team", team, "agent", "a-" + team), read)
                .statusCode(200);
        return id;
    }

    private String file(String complexity) {
        return as(own).contentType(ContentType.JSON)
                .body(Map.of(
                        "text", "no signal", "complexity", complexity, "category", "billing", "region", "shanghai"))
                .post(COMPLAINTS)
                .then()
                .statusCode(201)
                .header("ETag", notNullValue())
                .extract()
                .path("id");
    }

    private static ValidatableResponse post(
            String token, String id, String step, @Nullable Map<String, String> body, @Nullable String ifMatch) {
        RequestSpecification request = as(token).contentType(ContentType.JSON);
        if (body != null) {
            request.body(body);
        }
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.post(COMPLAINTS + "/" + id + "/" + step).then();
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }
}
