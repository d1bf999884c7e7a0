package io.telcopledge.support.policy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.telcopledge.contracts.sla.SlaClockCancelled;
import io.telcopledge.kit.testing.KafkaProbe;
import io.telcopledge.kit.testing.PlatformResource;
import io.telcopledge.kit.testing.Tokens;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A manager ends a policy: for new cases at once, and for the clocks that run if they say so. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class RetirementTest {

    private static final String POLICIES = "/support/v1/policies";

    private final String policy = "fast-" + UUID.randomUUID().toString().substring(0, 8);
    private final String tier = "tier-" + policy;

    @Test
    void runningClocksGoOnUnlessTheyAreCancelled() {
        make();
        String before = complaint();
        retire(Map.of("reason", "the contract ended")).statusCode(200).body("cancelled", equalTo(0));

        sla(before).body(clock("state"), equalTo("RUNNING"));
        sla(complaint()).body("clocks.clock", contains("complaint-answer"));
        post("manager", POLICIES + "/" + policy + "/retire", Map.of("reason", "again"))
                .statusCode(409)
                .body("type", endsWith(":policy-not-in-force"));
        as("agent", POLICIES + "/" + policy)
                .body("retirement.reason", equalTo("the contract ended"))
                .body("retirement.cancelledRunning", equalTo(false));
        as("agent", "/support/v1/sla").body("promises.promise", not(hasItem(policy)));
    }

    @Test
    void cancelledClocksSayWhyAndNothingTakesThemUpAgain() {
        make();
        String id = complaint();
        String kept = complaint();
        post("agent", "/support/v1/complaints/" + kept + "/answer", Map.of("text", "mended"))
                .statusCode(200);
        retire(Map.of("reason", "the contract ended", "cancelRunning", true))
                .statusCode(200)
                .body("cancelled", equalTo(1));

        sla(id).body(clock("state"), equalTo("CANCELLED"))
                .body(clock("why"), equalTo("CANCELLED_IN_TIME"))
                .body(clock("reason"), equalTo("policy retired: the contract ended"));
        sla(kept).body(clock("state"), equalTo("MET"));
        try (KafkaProbe probe = new KafkaProbe()) {
            Awaitility.await()
                    .atMost(java.time.Duration.ofMinutes(2))
                    .untilAsserted(() -> assertThat(
                                    probe.events("support.events").stream().map(event -> event.data()))
                            .filteredOn(SlaClockCancelled.class::isInstance)
                            .extracting(
                                    data -> ((SlaClockCancelled) data).clock().caseId())
                            .contains(id));
        }
        // What is told of the case later leaves the clock as it is.
        post("agent", "/support/v1/complaints/" + id + "/answer", Map.of("text", "mended"))
                .statusCode(200);
        sla(id).body(clock("state"), equalTo("CANCELLED"));
        as("agent", POLICIES + "/" + policy).body("retirement.cancelledRunning", equalTo(true));
    }

    @Test
    void aVersionThatIsMadeLaterIsInForceAgainAndARivalMayTakeItsPlace() {
        make();
        retire(Map.of("reason", "a pause")).statusCode(200);
        Map<String, Object> rival =
                Map.of("id", policy + "-b", "stopsAt", "ANSWER", "allowance", "PT2H", "scope", scope(), "reason", "x");
        post("manager", POLICIES, rival).statusCode(201);
        sla(complaint()).body("clocks.clock", hasItem(policy + "-b"));

        post("manager", POLICIES + "/" + policy + "-b/retire", Map.of("reason", "back to the first"))
                .statusCode(200);
        given().auth()
                .oauth2(Tokens.with("manager"))
                .contentType(ContentType.JSON)
                .header("If-Match", "\"1\"")
                .body(terms())
                .post(POLICIES + "/" + policy + "/versions")
                .then()
                .statusCode(201);
        sla(complaint()).body("clocks.clock", hasItem(policy));
        as("agent", POLICIES + "/" + policy).body("version", equalTo(2)).body("retirement", nullValue());
    }

    @Test
    void onlyAManagerEndsAPolicyAndNobodyAPublicPromise() {
        make();
        post("agent", POLICIES + "/" + policy + "/retire", Map.of("reason", "x"))
                .statusCode(403);
        post("manager", POLICIES + "/complaint-answer/retire", Map.of("reason", "x"))
                .statusCode(409);
        post("manager", POLICIES + "/no-such/retire", Map.of("reason", "x")).statusCode(404);
        retire(Map.of("cancelRunning", true)).statusCode(400).body("errors.field", hasItem("reason"));
        sla(complaint()).body("clocks.toString()", containsString(policy));
    }

    private void make() {
        post("manager", POLICIES, terms()).statusCode(201);
    }

    private Map<String, Object> terms() {
        return Map.of("id", policy, "stopsAt", "ANSWER", "allowance", "PT4H", "scope", scope(), "reason", "a test");
    }

    private Map<String, String> scope() {
        return Map.of("tier", tier);
    }

    private ValidatableResponse retire(Map<String, ?> body) {
        return post("manager", POLICIES + "/" + policy + "/retire", body);
    }

    private String complaint() {
        return post("agent", "/support/v1/complaints", Map.of("text", "no service", "customerTier", tier))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String clock(String field) {
        return "clocks.find { it.clock == '%s' }.%s".formatted(policy, field);
    }

    private static ValidatableResponse sla(String id) {
        return as("agent", "/support/v1/complaints/" + id + "/sla");
    }

    private static ValidatableResponse as(String role, String path) {
        return given().auth().oauth2(Tokens.with(role)).get(path).then().statusCode(200);
    }

    private static ValidatableResponse post(String role, String path, Map<String, ?> body) {
        return given().auth()
                .oauth2(Tokens.with(role))
                .contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .then();
    }
}
