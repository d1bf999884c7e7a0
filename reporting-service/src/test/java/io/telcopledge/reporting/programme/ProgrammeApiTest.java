package io.telcopledge.reporting.programme;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.telcopledge.contracts.Event;
import io.telcopledge.contracts.network.CoverageAssessed;
import io.telcopledge.contracts.network.CoverageMethod;
import io.telcopledge.contracts.network.CoverageWeighting;
import io.telcopledge.contracts.reporting.MilestoneEvent;
import io.telcopledge.contracts.reporting.MilestoneOverdue;
import io.telcopledge.contracts.reporting.MilestoneReached;
import io.telcopledge.contracts.reporting.MilestoneReopened;
import io.telcopledge.kit.database.Transactions;
import io.telcopledge.kit.testing.KafkaProbe;
import io.telcopledge.kit.testing.PlatformResource;
import io.telcopledge.kit.testing.Tokens;
import io.telcopledge.reporting.programme.application.TellMilestones;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The programme over REST and on its page, and what is told of it. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ProgrammeApiTest {

    private static final String PROGRAMME = "/reporting/v1/programme";
    private static final String PLAN = PROGRAMME + "/plan";
    private static final Duration LONG = Duration.ofMinutes(3);

    @Inject
    TellMilestones milestones;

    @Inject
    Transactions transactions;

    @Test
    void whatIsEditedIsReadToldAndKept() {
        milestone("staff-trained").body(at("staff-trained", "status"), hasItem("OVERDUE"));
        tellUntil("staff-trained", MilestoneOverdue.class);

        String word = plan("staff-trained", "\"reachedOn\": \"2025-06-20\"");
        String version = planVersion();
        edit(version, word).then().statusCode(200).body("editedBy", is("manager"));
        edit(version, word).then().statusCode(412);
        milestone("staff-trained")
                .body(at("staff-trained", "status"), hasItem("REACHED"))
                .body(at("staff-trained", "slipDays"), hasItem(-10))
                .body("departments.find { it.id == 'customer-service' }.milestones", not(hasItem("staff-trained")));
        tellUntil("staff-trained", MilestoneReached.class);

        edit(planVersion(), plan("staff-trained", "\"due\": \"P90Y\"")).then().statusCode(200);
        tellUntil("staff-trained", MilestoneReopened.class);
        assertThat(told("staff-trained").stream().map(event -> event.standing().revision()))
                .containsExactly(1L, 2L, 3L);
        as("auditor").get(PLAN).then().statusCode(200).body("versions[0].milestones.staff-trained.due", is("P90Y"));
    }

    @Test
    void theFirstEventThatSaysWhatIsAskedShowsAMilestone() {
        try (KafkaProbe network = new KafkaProbe()) {
            assessed(network, "points", CoverageWeighting.TEST_POINTS, "2025-02-01T00:00:00Z");
            assessed(network, "people", CoverageWeighting.POPULATION, "2025-03-01T00:00:00Z");
        }
        await().atMost(LONG)
                .untilAsserted(() -> milestone("network-assessed")
                        .body(at("network-assessed", "proof"), hasItem("people"))
                        .body(at("network-assessed", "slipDays"), hasItem(-30)));
    }

    @Test
    void aPlanThatCannotBeMeantIsRefusedWithItsField() {
        refused("{\"start\":\"2025-01-01\",\"note\":\"n\",\"milestones\":{\"no-such\":{}}}", "milestones.no-such");
        refused(
                "{\"start\":\"2025-01-01\",\"note\":\"n\",\"milestones\":{\"staff-trained\":null}}",
                "milestones.staff-trained");
        refused("{\"start\":\"2525-01-01\",\"note\":\"n\",\"milestones\":{}}", "start");
        refused("{\"start\":\"2025-01-01\",\"milestones\":{}}", "note");
        refused(plan("staff-trained", "\"due\": \"P-1M\""), "milestones.staff-trained.due");
        refused(plan("staff-trained", "\"reachedOn\": \"2999-01-01\""), "milestones.staff-trained.reachedOn");
        refused(plan("network-assessed", "\"reachedOn\": \"2025-01-02\""), "milestones.network-assessed.reachedOn");
    }

    @Test
    void onlyAManagerEditsAndSaysWhichVersionWasRead() {
        String plan = plan("staff-trained", "\"due\": \"P7M\"");
        given().contentType(ContentType.JSON).body(plan).put(PLAN).then().statusCode(401);
        as("supervisor")
                .contentType(ContentType.JSON)
                .body(plan)
                .put(PLAN)
                .then()
                .statusCode(403);
        as("manager").contentType(ContentType.JSON).body(plan).put(PLAN).then().statusCode(428);
        as("agent").get(PLAN).then().statusCode(403);
    }

    @Test
    void thePagesShowItInBothLanguages() {
        given().get("/programme?lang=en")
                .then()
                .statusCode(200)
                .body(containsString("First customer service staff trained"))
                .body(containsString("Who owes what"))
                .body(not(containsString("{programme:")));
        given().get("/programme?lang=zh").then().statusCode(200).body(containsString("首批客服人员完成培训"));
        given().get("/?lang=en").then().statusCode(200).body(containsString("href=\"/programme?lang=en\""));
    }

    private void tellUntil(String milestone, Class<? extends MilestoneEvent> told) {
        await().atMost(LONG).until(() -> {
            transactions.await(LONG, milestones::tell);
            return told(milestone).stream().anyMatch(told::isInstance);
        });
        transactions.await(LONG, milestones::tell);
    }

    private static List<MilestoneEvent> told(String milestone) {
        try (KafkaProbe kafka = new KafkaProbe()) {
            return kafka.events("reporting.events").stream()
                    .map(Event::data)
                    .filter(MilestoneEvent.class::isInstance)
                    .map(MilestoneEvent.class::cast)
                    .filter(event -> event.standing().milestone().equals(milestone))
                    .toList();
        }
    }

    private static void assessed(KafkaProbe network, String id, CoverageWeighting weighting, String time) {
        network.send(
                "network.events",
                "/programme-test",
                id,
                Instant.parse(time),
                new CoverageAssessed("test-" + id, "2025-01", CoverageMethod.DRIVE_TEST, weighting, -105, 9, 10, 1));
    }

    private static ValidatableResponse milestone(String id) {
        return given().get(PROGRAMME)
                .then()
                .statusCode(200)
                .body("phases", hasSize(4))
                .body(at(id, "id"), hasItem(id));
    }

    private static String at(String milestone, String field) {
        return "phases.milestones.flatten().findAll { it.id == '%s' }.%s".formatted(milestone, field);
    }

    private static String plan(String milestone, String edit) {
        return "{\"start\":\"2025-01-01\",\"note\":\"test\",\"milestones\":{\"%s\":{%s}}}".formatted(milestone, edit);
    }

    private static String planVersion() {
        return given().get(PROGRAMME).header("ETag");
    }

    private static Response edit(String version, String plan) {
        return as("manager")
                .contentType(ContentType.JSON)
                .header("If-Match", version)
                .body(plan)
                .put(PLAN);
    }

    private static void refused(String plan, String field) {
        edit("*", plan).then().statusCode(400).body("errors[0].field", is(field));
    }

    private static RequestSpecification as(String user) {
        return given().auth().oauth2(Tokens.named(user, user));
    }
}
