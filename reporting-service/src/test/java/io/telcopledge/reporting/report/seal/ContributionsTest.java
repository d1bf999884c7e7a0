package io.telcopledge.reporting.report.seal;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.telcopledge.kit.testing.PlatformResource;
import io.telcopledge.kit.testing.Tokens;
import jakarta.inject.Inject;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What people put into a report can be corrected when it is sealed, and by others only. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@TestProfile(SealTest.WithKey.class)
class ContributionsTest {

    private static final String REPORTS = "/reporting/v1/reports/";

    @Inject
    SealedEvidence evidence;

    @Test
    void aWrongNumberOfUsersIsRestatedByAnotherThanWhoCorrectedIt() {
        evidence.publishQuarter("2019-Q1");
        seal("2019-Q1", "first", "").statusCode(201);
        declareUsers("2019-Q1", "first", 90_000);

        awaitRestatementDue("2019-Q1");
        seal("2019-Q1", "first", "The number of users was wrong.")
                .statusCode(403)
                .body("type", endsWith("four-eyes"))
                .body("detail", containsString("the number of users"));
        seal("2019-Q1", "second", "The number of users was wrong.")
                .statusCode(201)
                .body("revision", is(1));

        given().get(REPORTS + "2019-Q1")
                .then()
                .body("complaints.users", is(90_000))
                .body("restatements[0].changes.what", hasItems("complaints.users", "complaints.perMillionUsers"))
                .body("restatements[0].changes.find { it.what == 'complaints.users' }.after", is(90_000));
        given().get("/reports/2019-Q1?lang=en").then().body(containsString("Complaints · per million users"));
    }

    @Test
    void aWrongWordIsRestatedToo() {
        evidence.publishQuarter("2019-Q2");
        seal("2019-Q2", "first", "").statusCode(201);
        write("2019-Q2", "Too few agents");

        awaitRestatementDue("2019-Q2");
        seal("2019-Q2", "first", "A department had not been heard.").statusCode(201);

        given().get(REPORTS + "2019-Q2")
                .then()
                .body(
                        "restatements[0].changes.find { it.what == 'narratives[customer-service].causes.en' }.after",
                        is("Too few agents"));
    }

    @Test
    void whoGaveTheReasonOfARestatementDoesNotSealTheNext() {
        evidence.publishQuarter("2019-Q3");
        seal("2019-Q3", "first", "").statusCode(201);
        write("2019-Q3", "Too few agents");
        seal("2019-Q3", "first", "A department had not been heard.").statusCode(201);
        declareUsers("2019-Q3", "second", 70_000);

        seal("2019-Q3", "first", "Again.").statusCode(403).body("detail", containsString("the reason of revision 1"));
        seal("2019-Q3", "third", "Again.").statusCode(201).body("revision", is(2));
    }

    @Test
    void whoChangedTheProgrammeDoesNotSealAQuarterThatItRunsIn() {
        evidence.publishQuarter("2019-Q4");
        evidence.run("insert into programme_plan (version, start, edits, note, edited_by, edited_at)"
                + " values (1, date '2019-12-01', '{}', 'a note', 'planner', now())");

        seal("2019-Q4", "planner", "")
                .statusCode(403)
                .body("detail", allOf(containsString("version 1 of the programme"), not(containsString("users"))));
        seal("2019-Q4", "first", "").statusCode(201);
    }

    private static ValidatableResponse seal(String quarter, String manager, String reason) {
        String draft = given().auth()
                .oauth2(Tokens.with("auditor"))
                .get(REPORTS + quarter + "/draft")
                .header("ETag");
        return given().auth()
                .oauth2(Tokens.named(manager, "manager"))
                .contentType("application/json")
                .header("If-Match", draft)
                .body("{\"reason\": \"" + reason + "\"}")
                .post(REPORTS + quarter + "/seal")
                .then();
    }

    private static void declareUsers(String quarter, String manager, long users) {
        given().auth()
                .oauth2(Tokens.named(manager, "manager"))
                .contentType("application/json")
                .body("{\"users\": " + users + "}")
                .put("/reporting/v1/user-counts/" + quarter)
                .then()
                .statusCode(200);
    }

    private static void write(String quarter, String causes) {
        given().auth()
                .oauth2(Tokens.with("supervisor"))
                .contentType("application/json")
                .header("If-Match", "\"0\"")
                .body("""
                        {"causes": {"zh": "坐席不足", "en": "%s"}, "remedies": {"zh": "更多坐席", "en": "More agents"}}
                        """.formatted(causes))
                .put(REPORTS + quarter + "/narratives/customer-service")
                .then()
                .statusCode(200);
    }

    private static void awaitRestatementDue(String quarter) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> given().get("/reporting/v1/reports")
                        .jsonPath()
                        .getBoolean("reports.find { it.quarter == '" + quarter + "' }.restatementDue"));
    }
}
