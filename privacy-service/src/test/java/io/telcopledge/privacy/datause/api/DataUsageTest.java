package io.telcopledge.privacy.datause.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.telcopledge.contracts.privacy.PersonalDataAccessed;
import io.telcopledge.kit.testing.KafkaProbe;
import io.telcopledge.kit.testing.PlatformResource;
import io.telcopledge.kit.testing.Tokens;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PlatformResource.class)
class DataUsageTest {

    private static final String USAGE = "/privacy/v1/me/data-usage";
    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");
    private static @Nullable KafkaProbe otherSystems;

    private final String customer = "cust-" + UUID.randomUUID();

    @BeforeAll
    static void connect() {
        otherSystems = new KafkaProbe();
    }

    @AfterAll
    static void disconnect() {
        if (otherSystems != null) {
            otherSystems.close();
        }
    }

    @Test
    void a_customer_reads_who_used_their_data_newest_first() {
        report("first", NOON, access(customer, NOON, "billing"));
        report("second", NOON.plusSeconds(60), access(customer, NOON.plusSeconds(60), "crm"));
        awaitUses(2);

        ask().statusCode(200)
                .header("Cache-Control", "no-store")
                .body("uses.system", contains("crm", "billing"))
                .body("uses[0].purpose", is("Answer a question about an invoice"))
                .body("uses[0].legalBasis", is("contract"))
                .body("uses[0].dataCategories", contains("contact", "usage-records"))
                .body("uses[0].accessedAt", is("2026-05-04T20:01:00+08:00"))
                .body("uses[0].containsKey('actorRef')", is(false))
                .body("next", nullValue())
                .body("summary.system", contains("billing", "crm"))
                .body("summary.accesses", contains(1, 1));
    }

    @Test
    void what_is_anothers_is_not_told() {
        String neighbour = "cust-" + UUID.randomUUID();
        report("mine", NOON, access(customer, NOON, "billing"));
        report("theirs", NOON, access(neighbour, NOON, "crm"));
        awaitUses(1);

        ask().body("uses.system", contains("billing")).body("summary", hasSize(1));
        given().auth()
                .oauth2(Tokens.customer(customer))
                .queryParam("customerRef", neighbour)
                .queryParam("from", "2026-05-01T00:00:00Z")
                .queryParam("to", "2026-06-01T00:00:00Z")
                .get(USAGE)
                .then()
                .body("uses.system", contains("billing"));
    }

    @Test
    void a_repeated_report_counts_once() {
        for (int i = 0; i < 3; i++) {
            report("same", NOON, access(customer, NOON, "billing"));
        }
        report("last", NOON.plusSeconds(1), access(customer, NOON.plusSeconds(1), "crm"));
        awaitUses(2);

        ask().body("uses.system", contains("crm", "billing")).body("summary.accesses", contains(1, 1));
    }

    @Test
    void pages_lead_through_all_lines_once() {
        for (int i = 0; i < 5; i++) {
            // Two lines of one instant, which only their ids tell apart.
            Instant at = NOON.plusSeconds(i / 2);
            report("n" + i, at, access(customer, at, "system-" + i));
        }
        awaitUses(5);

        List<String> seen = new ArrayList<>();
        String page = USAGE + "?limit=2&from=2026-05-01T00:00:00Z&to=2026-06-01T00:00:00Z";
        while (page != null) {
            var answer = given().auth()
                    .oauth2(Tokens.customer(customer))
                    .urlEncodingEnabled(false)
                    .get(page);
            JsonPath json = answer.jsonPath();
            seen.addAll(json.getList("uses.system"));
            assertThat(json.getList("summary"))
                    .as("the summary is of the whole period")
                    .hasSize(5);
            String link = answer.header("Link");
            page = link == null ? null : link.substring(1, link.indexOf('>'));
        }

        assertThat(seen).hasSize(5).doesNotHaveDuplicates();
        assertThat(seen.get(0)).isEqualTo("system-4");
    }

    @Test
    void a_system_may_report_over_http_too() {
        given().auth()
                .oauth2(Tokens.with("event-publisher"))
                .contentType("application/cloudevents+json")
                .body(structured(customer, "over-http"))
                .post("/privacy/v1/events")
                .then()
                .statusCode(202);
        awaitUses(1);

        ask().body("uses.system", contains("billing"));
    }

    @Test
    void without_reports_and_sources_nothing_is_claimed() {
        given().auth()
                .oauth2(Tokens.customer(customer))
                .queryParam("from", "2001-01-01T00:00:00Z")
                .queryParam("to", "2001-02-01T00:00:00Z")
                .get(USAGE)
                .then()
                .statusCode(200)
                .body("uses", empty())
                .body("completeness.state", is("NOT_REPORTED"));
    }

    @Test
    void a_bad_parameter_is_named() {
        refuses("limit", "0");
        refuses("limit", "201");
        refuses("limit", "many");
        refuses("from", "yesterday");
        refuses("from", "2999-01-01T00:00:00Z");
        refuses("after", "xyz");
    }

    @Test
    void only_a_customer_with_a_reference_is_told_anything() {
        given().get(USAGE).then().statusCode(401);
        given().auth().oauth2(Tokens.forged("customer")).get(USAGE).then().statusCode(401);
        given().auth().oauth2(Tokens.with("agent")).get(USAGE).then().statusCode(403);
        given().auth()
                .oauth2(Tokens.with("customer"))
                .get(USAGE)
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", is("urn:telcopledge:problem:no-customer"))
                .body("detail", containsString("customer_ref"));
    }

    private void refuses(String parameter, String value) {
        given().auth()
                .oauth2(Tokens.customer(customer))
                .queryParam(parameter, value)
                .get(USAGE)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", contains(parameter))
                .body("detail", not(containsString(value)));
    }

    private void report(String id, Instant time, PersonalDataAccessed access) {
        assertThat(otherSystems).isNotNull();
        otherSystems.send("privacy.access", "/test/" + customer, id, time, access);
    }

    private static PersonalDataAccessed access(String customer, Instant at, String system) {
        return new PersonalDataAccessed(
                customer,
                at,
                system,
                "Answer a question about an invoice",
                "contract",
                "agent-23",
                List.of("contact", "usage-records"));
    }

    static String structured(String customer, String id) {
        return """
                {"specversion": "1.0", "id": "%s", "source": "/test/%s",
                 "type": "io.telcopledge.privacy.PersonalDataAccessed.v1", "time": "2026-05-04T12:00:00Z",
                 "datacontenttype": "application/json",
                 "data": {"customerRef": "%s", "accessedAt": "2026-05-04T12:00:00Z", "system": "billing",
                          "purpose": "To write the bill", "dataCategories": ["usage-records"]}}
                """.formatted(id, customer, customer);
    }

    private void awaitUses(int count) {
        await().atMost(Duration.ofSeconds(90)).untilAsserted(() -> ask().body("uses", hasSize(count)));
    }

    private ValidatableResponse ask() {
        return given().auth()
                .oauth2(Tokens.customer(customer))
                .queryParam("from", "2026-05-01T00:00:00Z")
                .queryParam("to", "2026-06-01T00:00:00Z")
                .get(URI.create(USAGE))
                .then();
    }
}
