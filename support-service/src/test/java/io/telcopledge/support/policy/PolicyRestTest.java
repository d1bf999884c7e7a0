package io.telcopledge.support.policy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.telcopledge.kit.testing.PlatformResource;
import io.telcopledge.kit.testing.Tokens;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class PolicyRestTest {

    private static final String POLICIES = "/support/v1/policies";
    private static final String CALENDARS = "/support/v1/calendars";
    private static final List<String> WEEKDAYS = List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY");

    private final String name = UUID.randomUUID().toString().substring(0, 8);
    private final String tier = "tier-" + name;

    @Test
    void aPolicyStartsItsClockAndANewVersionLeavesItUntilItIsApplied() {
        post(CALENDARS, calendar("desk-" + name)).statusCode(201).header("ETag", equalTo("\"1\""));
        post(POLICIES, policy("fix-" + name, "RESOLUTION", "16 working days", "desk-" + name))
                .statusCode(201);
        String id = complaint();

        as("agent")
                .get("/support/v1/complaints/" + id + "/sla")
                .then()
                .body("clocks.clock", containsInAnyOrder("complaint-answer", "fix-" + name))
                .body(clock("policyVersion"), equalTo(1))
                .body(clock("calendar"), equalTo("desk-" + name + "@1"))
                .body(clock("allowance"), equalTo("16 working days"))
                .body(clock("days.findAll { it.skipped != null }.size()"), greaterThan(0));

        change(POLICIES + "/fix-" + name, policy("fix-" + name, "RESOLUTION", "3 working days", "desk-" + name), 1)
                .statusCode(201)
                .header("ETag", equalTo("\"2\""));
        as("agent").get("/support/v1/complaints/" + id + "/sla").then().body(clock("policyVersion"), equalTo(1));

        post(POLICIES + "/fix-" + name + "/apply", Map.of("reason", "the new contract"))
                .statusCode(200)
                .body("version", equalTo(2))
                .body("clocks", equalTo(1));
        as("agent")
                .get("/support/v1/complaints/" + id + "/sla")
                .then()
                .body(clock("policyVersion"), equalTo(2))
                .body(clock("allowance"), equalTo("3 working days"))
                .body(clock("policyChange.reason"), equalTo("the new contract"));
        as("agent")
                .contentType(ContentType.JSON)
                .body(Map.of("text", "mended"))
                .post("/support/v1/complaints/" + id + "/resolve")
                .then()
                .statusCode(200);
        as("agent").get("/support/v1/complaints/" + id + "/sla").then().body(clock("state"), equalTo("MET"));
        as("customer")
                .get("/support/v1/sla")
                .then()
                .body("promises.find { it.promise == 'fix-%s' }.quarter.met".formatted(name), equalTo(1))
                .body("promises.find { it.promise == 'fix-%s' }.publicPromise".formatted(name), equalTo(false));
    }

    @Test
    void aPolicyForATierIsForCustomersOfThatTierAsTheDeskTellsIt() {
        Map<String, Object> gold = policy("gold-" + name, "ANSWER", "PT4H", null);
        gold.put("scope", Map.of("category", "roaming", "tier", tier));
        post(POLICIES, gold).statusCode(201);
        Map<String, Object> complaint = Map.of("text", "no service", "category", "roaming", "customerTier", tier);

        String id = as("agent")
                .contentType(ContentType.JSON)
                .body(complaint)
                .post("/support/v1/complaints")
                .then()
                .statusCode(201)
                .body("customerTier", equalTo(tier))
                .extract()
                .path("id");

        as("agent")
                .get("/support/v1/complaints/" + id + "/sla")
                .then()
                .body("clocks.clock", containsInAnyOrder("complaint-answer", "gold-" + name));
        given().auth()
                .oauth2(Tokens.customer("cust-gold"))
                .contentType(ContentType.JSON)
                .body(complaint)
                .post("/support/v1/complaints")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("customerTier"));
    }

    @Test
    void aBackTestShowsWhatAProposalWouldHaveDoneAndStoresNothing() {
        String id = complaint();
        as("agent")
                .contentType(ContentType.JSON)
                .body(Map.of("text", "so"))
                .post("/support/v1/complaints/" + id + "/answer")
                .then()
                .statusCode(200);
        Map<String, Object> proposed = policy("quick-" + name, "ANSWER", "PT0.001S", null);

        backTest(Map.of("policy", proposed))
                .statusCode(200)
                .body("totals.cases", equalTo(1))
                .body("totals.asItWas.met", equalTo(1))
                .body("totals.asItWouldBe.breached", equalTo(1))
                .body("totals.difference.met", equalTo(-1))
                .body("differing.caseId", contains(id))
                .body("differing[0].asItWas.policy", equalTo("complaint-answer"))
                .body("basis.rows", notNullValue());
        as("manager").get(POLICIES + "/quick-" + name).then().statusCode(404);

        proposed.put("calendar", "nowhere");
        backTest(Map.of("policy", proposed)).statusCode(400).body("errors.field", hasItem("policy.calendar"));
        proposed.put("allowance", "soon");
        backTest(Map.of("policy", proposed)).statusCode(400).body("errors.field", hasItem("policy.allowance"));
        backTest(Map.of()).statusCode(400);
    }

    @Test
    void thePublicPromisesAreReadAndNeverChanged() {
        as("auditor")
                .get(POLICIES + "/complaint-answer")
                .then()
                .statusCode(200)
                .body("publicPromise", equalTo(true))
                .body("allowance", equalTo("PT24H"));
        post(POLICIES, policy("complaint-answer", "ANSWER", "PT48H", null))
                .statusCode(409)
                .body("type", ofPromise());
        change(POLICIES + "/complex-resolution", policy("complex-resolution", "RESOLUTION", "PT72H", null), 1)
                .statusCode(409)
                .body("type", ofPromise());
        post(POLICIES + "/complaint-answer/apply", Map.of("reason", "so"))
                .statusCode(409)
                .body("type", ofPromise());
    }

    @Test
    void whoMayReadAndWhoMayWrite() {
        as("agent")
                .contentType(ContentType.JSON)
                .body(calendar("x"))
                .post(CALENDARS)
                .then()
                .statusCode(403);
        as("customer").get(POLICIES).then().statusCode(403);
        as("supervisor").get(CALENDARS).then().statusCode(200);
    }

    @Test
    void versionsAreReadByPageAndChangedByTheirTag() {
        String address = CALENDARS + "/hall-" + name;
        post(CALENDARS, calendar("hall-" + name)).statusCode(201).header("Location", endsWith(address));
        post(CALENDARS, calendar("hall-" + name)).statusCode(409).body("type", endsWith(":calendar-exists"));
        change(address, calendar("hall-" + name), 7).statusCode(412);
        post(address + "/versions", calendar("hall-" + name)).statusCode(428);
        change(address, calendar("hall-" + name), 1).statusCode(201);

        as("agent").header("If-None-Match", "\"2\"").get(address).then().statusCode(304);
        String next = as("agent")
                .get(address + "/versions?limit=1")
                .then()
                .body("items.version", contains(1))
                .extract()
                .path("next");
        as("agent")
                .queryParam("after", next)
                .get(address + "/versions")
                .then()
                .body("items.version", contains(2))
                .body("next", nullValue());
        as("agent").get(CALENDARS + "?limit=1").then().body("items", hasSize(1));
    }

    @Test
    void whatIsNotValidIsNamed() {
        Map<String, Object> calendar = calendar("bad-" + name);
        calendar.put("hours", List.of(hours("08:30", "12:00"), hours("13:30", "13:00")));
        post(CALENDARS, calendar).statusCode(400).body("errors.field", hasItem("hours[1].to"));

        Map<String, Object> policy = policy("bad-" + name, "ANSWER", "PT8H", "nowhere");
        post(POLICIES, policy).statusCode(400).body("errors.field", hasItem("calendar"));
        policy.put(
                "inForceFrom",
                LocalDate.now(ZoneId.of("Asia/Shanghai")).minusDays(1).toString());
        post(POLICIES, policy).statusCode(400).body("errors.field", hasItem("inForceFrom"));
        policy.put("reason", null);
        post(POLICIES, policy).statusCode(400).body("errors.field", hasItem("reason"));
    }

    @Test
    void theStatusIsNotSentAgainWhileItIsTheSame() {
        String tag = as("customer")
                .get("/support/v1/sla")
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");

        assertThat(tag).isNotNull();
        as("customer")
                .get("/support/v1/sla")
                .then()
                .header("Cache-Control", equalTo("private, max-age=5"))
                .body("promises.find { it.promise == 'complaint-answer' }.budget.allowed", equalTo(0))
                .body("promises.find { it.promise == 'hotline-wait' }.projection.basis", notNullValue());
    }

    private String clock(String field) {
        return "clocks.find { it.clock == 'fix-%s' }.%s".formatted(name, field);
    }

    private String complaint() {
        return as("agent")
                .contentType(ContentType.JSON)
                .body(Map.of("text", "no service", "customerTier", tier))
                .post("/support/v1/complaints")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Matcher<String> ofPromise() {
        return endsWith(":public-promise");
    }

    private Map<String, Object> policy(String id, String stopsAt, String allowance, @Nullable String calendar) {
        Map<String, Object> policy = new HashMap<>(
                Map.of("id", id, "stopsAt", stopsAt, "allowance", allowance, "pausable", true, "reason", "a test"));
        policy.put("scope", Map.of("tier", tier));
        if (calendar != null) {
            policy.put("calendar", calendar);
        }
        return policy;
    }

    private static Map<String, Object> calendar(String id) {
        return new HashMap<>(Map.of(
                "id",
                id,
                "zone",
                "Asia/Shanghai",
                "hours",
                List.of(hours("08:30", "12:00"), hours("13:30", "18:00")),
                "reason",
                "a test"));
    }

    private static Map<String, Object> hours(String from, String to) {
        return Map.of("days", WEEKDAYS, "from", from, "to", to);
    }

    private static ValidatableResponse backTest(Map<String, Object> proposal) {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        Map<String, Object> body = new HashMap<>(proposal);
        body.put("quarter", "%d-Q%d".formatted(today.getYear(), (today.getMonthValue() + 2) / 3));
        return post(POLICIES + "/back-test", body);
    }

    private static ValidatableResponse post(String path, Map<String, ?> body) {
        return as("manager").contentType(ContentType.JSON).body(body).post(path).then();
    }

    private static ValidatableResponse change(String path, Map<String, ?> body, int version) {
        return as("manager")
                .contentType(ContentType.JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post(path + "/versions")
                .then();
    }

    private static RequestSpecification as(String role) {
        return given().auth().oauth2(Tokens.with(role));
    }
}
