package io.telcopledge.support.triage;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
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
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class TriageRestTest {

    private static final String COMPLAINTS = "/support/v1/complaints/";
    private static final String ROAMING = "出国漫游一天扣了三百多流量费，漫游包白买了";

    @Test
    void aTextGetsASuggestionAndARoute() {
        as("agent")
                .body(Map.of("text", ROAMING))
                .post("/support/v1/triage")
                .then()
                .statusCode(200)
                .body("suggestion.category.value", equalTo("roaming"))
                .body("suggestion.category.confidence", greaterThan(0.5f))
                .body("suggestion.model", startsWith("maxent-"))
                .body("route.department", equalTo("customer-service"))
                .body("route.skill", equalTo("roaming"));
        as("agent").body(Map.of("text", " ")).post("/support/v1/triage").then().statusCode(400);
        as("customer")
                .body(Map.of("text", ROAMING))
                .post("/support/v1/triage")
                .then()
                .statusCode(403);
    }

    @Test
    void aSuggestionIsKeptBesideTheComplaintAndStartsNoClock() {
        String id = file(Map.of("customerRef", customer(), "text", "整栋楼宽带断了三天，报修了五次，几百户居民都没网，物业、施工方和你们三方互相推，要求书面答复"));

        as("agent")
                .get(COMPLAINTS + id)
                .then()
                .statusCode(200)
                .body("category", nullValue())
                .body("complexity", equalTo("STANDARD"))
                .body("triage.suggestion.category.value", equalTo("broadband"))
                .body("triage.suggestion.model", notNullValue())
                .body("triage.confirmed", nullValue())
                .body("triage.route.department", equalTo("network-infrastructure"));
        as("agent").get(COMPLAINTS + id + "/sla").then().body("clocks.clock", not(hasItem("complex-resolution")));
    }

    @Test
    void whatTheCustomerSaidWins() {
        String id = file(Map.of("customerRef", customer(), "category", "billing", "text", ROAMING));

        as("agent")
                .get(COMPLAINTS + id)
                .then()
                .body("category", equalTo("billing"))
                .body("triage.suggestion.category.value", equalTo("roaming"))
                .body("triage.route.skill", equalTo("billing"));
    }

    @Test
    void theCustomerIsNotShownWhatAModelThinks() {
        String customer = customer();
        String id = file(Map.of("customerRef", customer, "text", ROAMING));

        given().auth()
                .oauth2(Tokens.customer(customer))
                .get(COMPLAINTS + id)
                .then()
                .statusCode(200)
                .body("triage", nullValue());
    }

    @Test
    void aPersonsClassificationIsKeptByRevision() {
        String id = file(Map.of("customerRef", customer(), "text", ROAMING));

        classify(id, "\"0\"", Map.of("category", "billing", "complexity", "COMPLEX"))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("department", equalTo("customer-service"));
        classify(id, "\"0\"", Map.of("category", "refund")).statusCode(412);
        given().auth()
                .oauth2(Tokens.with("agent"))
                .contentType(ContentType.JSON)
                .body(Map.of("category", "refund"))
                .put(COMPLAINTS + id + "/classification")
                .then()
                .statusCode(428);
        classify(id, "\"1\"", Map.of("category", "refund", "department", "general-management"))
                .statusCode(200)
                .header("ETag", "\"2\"");

        as("agent")
                .get(COMPLAINTS + id)
                .then()
                .body("complexity", equalTo("STANDARD"))
                .body("triage.confirmed.category", equalTo("refund"))
                .body("triage.confirmed.by", equalTo("agent"))
                .body("triage.route.department", equalTo("general-management"));
    }

    @Test
    void aClassificationThatCannotBeNamesTheField() {
        String id = file(Map.of("customerRef", customer(), "text", ROAMING));

        classify(id, "\"0\"", Map.of("category", "weather"))
                .statusCode(400)
                .body("errors[0].field", equalTo("category"));
        classify(id, "\"0\"", Map.of("category", "billing", "department", "kitchen"))
                .statusCode(400)
                .body("errors[0].field", equalTo("department"));
        classify(UUID.randomUUID().toString(), "\"0\"", Map.of("category", "billing"))
                .statusCode(404);
    }

    @Test
    void onlyTheManagerReadsWhatModelsAreTrainedOn() {
        String id = file(Map.of("customerRef", customer(), "text", ROAMING));
        classify(id, "\"0\"", Map.of("category", "roaming")).statusCode(200);

        as("manager")
                .get("/support/v1/classifications?limit=200")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("items.find { it.complaintId == '" + id + "' }.text", equalTo(ROAMING))
                .body("items.find { it.complaintId == '" + id + "' }.category", equalTo("roaming"));
        for (String other : new String[] {"agent", "supervisor", "auditor", "customer"}) {
            as(other).get("/support/v1/classifications").then().statusCode(403);
        }
    }

    private static String customer() {
        return "cust-" + UUID.randomUUID();
    }

    private static String file(Map<String, String> complaint) {
        return as("agent")
                .body(complaint)
                .post("/support/v1/complaints")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse classify(String id, String ifMatch, Map<String, String> body) {
        return as("agent")
                .header("If-Match", ifMatch)
                .body(body)
                .put(COMPLAINTS + id + "/classification")
                .then();
    }

    private static RequestSpecification as(String role) {
        return given().auth().oauth2(Tokens.with(role)).contentType(ContentType.JSON);
    }
}
