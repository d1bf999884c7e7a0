package io.telcopledge.reporting.report.seal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import com.networknt.schema.InputFormat;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.telcopledge.contracts.reporting.QuarterlyReportRestated;
import io.telcopledge.contracts.reporting.QuarterlyReportSealed;
import io.telcopledge.kit.testing.KafkaProbe;
import io.telcopledge.kit.testing.PlatformResource;
import io.telcopledge.kit.testing.Tokens;
import io.telcopledge.reporting.PublishedSchema;
import io.telcopledge.reporting.report.Checksum;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A quarter's report from its draft to its restatement, over REST. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@TestProfile(SealTest.WithKey.class)
public class SealTest {

    /** What somebody else might seal with. */
    public static final String STRANGERS_KEY = Keys.random();

    @Inject
    SealedEvidence evidence;

    /** With a key to sign with. */
    public static final class WithKey implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("telcopledge.seal.signing-key", Keys.FIRST, "telcopledge.seal.look-every", "PT0.5S");
        }
    }

    @Test
    void aManagerSealsTheDraftThatTheyRead() {
        evidence.publishQuarter("2017-Q1");
        write("2017-Q1", "customer-service", "supervisor", "\"0\"").statusCode(200);
        String draft = draft("2017-Q1", "manager").extract().header("ETag");

        seal("2017-Q1", "manager", draft)
                .statusCode(201)
                .header("Location", endsWith("/reporting/v1/reports/2017-Q1/revisions/0"))
                .body("revision", is(0))
                .body("supersededBy", nullValue());

        String newest = given().get("/reporting/v1/reports/2017-Q1").asString();
        JsonPath report = new JsonPath(newest);
        assertThat(report.getString("status")).isEqualTo("SEALED");
        assertThat(newest).contains("更多坐席").doesNotContain("supervisor");
        given().get("/reporting/v1/reports/2017-Q1/revisions/0")
                .then()
                .body(is(newest))
                .header("Cache-Control", containsString("immutable"));
        given().get("/reporting/v1/reports")
                .then()
                .body("reports.find { it.quarter == '2017-Q1' }.status", is("SEALED"))
                .body("reports.find { it.quarter == '2017-Q1' }.revision", is(0));
        assertThat(events(QuarterlyReportSealed.class, "2017-Q1")).isEqualTo(1);
    }

    @Test
    void aFileOfASealedReportIsWrittenOnceAndKept() {
        evidence.publishQuarter("2018-Q4");
        seal("2018-Q4", "manager", draft("2018-Q4", "manager").extract().header("ETag"))
                .statusCode(201);

        byte[] first = given().get("/reporting/v1/reports/2018-Q4.xlsx?lang=en").asByteArray();

        assertThat(first).isNotEmpty();
        assertThat(evidence.ask(
                        "select encode(sha256(content), 'hex') from report_file where quarter = '2018-Q4'",
                        String.class))
                .isEqualTo(Checksum.of(first));
        assertThat(given().get("/reporting/v1/reports/2018-Q4.xlsx?lang=en").asByteArray())
                .isEqualTo(first);
    }

    @Test
    void anotherDraftThanTheOneThatWasReadIsNotSealed() {
        evidence.publishQuarter("2017-Q2");
        String read = draft("2017-Q2", "auditor").extract().header("ETag");
        write("2017-Q2", "customer-service", "supervisor", "\"0\"").statusCode(200);

        seal("2017-Q2", "manager", read).statusCode(412);
        given().auth()
                .oauth2(Tokens.with("manager"))
                .contentType("application/json")
                .post("/reporting/v1/reports/2017-Q2/seal")
                .then()
                .statusCode(428);
        given().get("/reporting/v1/reports/2017-Q2/revisions").then().body("revisions.size()", is(0));
    }

    @Test
    void whoWroteANarrativeDoesNotSeal() {
        evidence.publishQuarter("2017-Q3");
        write("2017-Q3", "general-management", "manager", "\"0\"").statusCode(200);
        String draft = draft("2017-Q3", "manager").extract().header("ETag");

        seal("2017-Q3", "manager", draft).statusCode(403).body("type", endsWith("four-eyes"));
        given().auth()
                .oauth2(Tokens.named("second", "manager"))
                .contentType("application/json")
                .header("If-Match", draft)
                .post("/reporting/v1/reports/2017-Q3/seal")
                .then()
                .statusCode(201);
    }

    @Test
    void onlyAManagerSealsAndOnlyTheStaffReadsTheDraft() {
        given().auth()
                .oauth2(Tokens.with("supervisor"))
                .contentType("application/json")
                .post("/reporting/v1/reports/2017-Q4/seal")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(Tokens.with("customer"))
                .get("/reporting/v1/reports/2017-Q4/draft")
                .then()
                .statusCode(403);
        given().get("/reporting/v1/reports/2017-Q4/draft").then().statusCode(401);
    }

    @Test
    void aQuarterThatIsNotOverLongEnoughIsNotSealed() {
        String running = given().get("/reporting/v1/commitments").jsonPath().getString("quarter");

        seal(running, "manager", "\"any\"")
                .statusCode(409)
                .body("type", endsWith("sealing-not-open"))
                .body("detail", containsString("can be sealed from"));
    }

    @Test
    void aDepartmentIsWrittenForByItsOwnPeopleInVersions() {
        write("2018-Q1", "network-infrastructure", "supervisor", "\"0\"").statusCode(403);
        write("2018-Q1", "no-department", "manager", "\"0\"").statusCode(404);
        write("2018-Q1", "customer-service", "supervisor", "\"1\"").statusCode(412);
        write("2018-Q1", "customer-service", "supervisor", "\"0\"")
                .statusCode(200)
                .header("ETag", "\"1\"");
        write("2018-Q1", "customer-service", "manager", "\"1\"").statusCode(200).body("version", is(2));
        given().auth()
                .oauth2(Tokens.with("supervisor"))
                .contentType("application/json")
                .header("If-Match", "\"2\"")
                .body("{\"causes\": {\"zh\": \"\", \"en\": \"b\"}, \"remedies\": {\"zh\": \"a\", \"en\": \"b\"}}")
                .put("/reporting/v1/reports/2018-Q1/narratives/customer-service")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("causes.zh"));
        given().auth()
                .oauth2(Tokens.with("auditor"))
                .get("/reporting/v1/reports/2018-Q1/narratives")
                .then()
                .body("narratives.author", is(java.util.List.of("supervisor", "manager")));
    }

    @Test
    void laterEvidenceMakesANumberedRestatementThatSaysWhatChangedAndWhy() {
        evidence.publishQuarter("2018-Q2");
        seal("2018-Q2", "manager", draft("2018-Q2", "manager").extract().header("ETag"))
                .statusCode(201);
        String first = given().get("/reporting/v1/reports/2018-Q2").asString();
        draft("2018-Q2", "manager").body("restatements[0].changes.size()", is(0));
        seal("2018-Q2", "manager", draft("2018-Q2", "manager").extract().header("ETag"))
                .statusCode(409)
                .body("type", endsWith("nothing-to-restate"));

        evidence.correct("2018-Q2");

        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> given().get("/reporting/v1/reports")
                        .jsonPath()
                        .getBoolean("reports.find { it.quarter == '2018-Q2' }.restatementDue"));
        assertThat(given().get("/reporting/v1/reports/2018-Q2").asString()).isEqualTo(first);
        given().auth()
                .oauth2(Tokens.with("manager"))
                .contentType("application/json")
                .header("If-Match", draft("2018-Q2", "manager").extract().header("ETag"))
                .body("{\"reason\": \"The switch corrected its waits.\"}")
                .post("/reporting/v1/reports/2018-Q2/seal")
                .then()
                .statusCode(201)
                .body("revision", is(1));

        given().get("/reporting/v1/reports/2018-Q2/revisions/0").then().body(is(first));
        given().get("/reporting/v1/reports/2018-Q2")
                .then()
                .body("restatements[0].reason", is("The switch corrected its waits."))
                .body(
                        "restatements[0].changes.what",
                        hasItems("commitments[hotline-wait].score", "commitments[complaint-answer].score"))
                .body(changeOf("hotline-wait") + "before.value", is("20.0000"))
                .body(changeOf("hotline-wait") + "after.value", is("40.0000"))
                .body(changeOf("complaint-answer") + "before.verdict", is("MISSED"))
                .body(changeOf("complaint-answer") + "after.verdict", is("MET"))
                .body("restatements[0].events.count", is(java.util.List.of(1, 1)))
                .body("restatements[0].retractions[0].reason", is("The answer was reported late."));
        given().get("/reporting/v1/reports/2018-Q2/revisions")
                .then()
                .body("revisions.revision", is(java.util.List.of(1, 0)))
                .body("revisions[1].supersededBy", is(1));
        given().get("/reporting/v1/reports")
                .then()
                .body("reports.find { it.quarter == '2018-Q2' }.restatementDue", is(false));
        assertThat(events(QuarterlyReportRestated.class, "2018-Q2")).isEqualTo(1);
        assertThat(PublishedSchema.named("report")
                        .errors(given().get("/reporting/v1/reports/2018-Q2").asString(), InputFormat.JSON))
                .isEmpty();
        given().get("/reporting/v1/reports.atom?lang=en")
                .then()
                .contentType("application/atom+xml")
                .body("feed.entry[0].title", is("2018-Q2 · restatement 1"))
                .body("feed.entry[0].summary", is("The switch corrected its waits."))
                .body("feed.entry[0].link[1].@href", endsWith("/reporting/v1/reports/2018-Q2/revisions/1"));
        given().get("/reports/2018-Q2?lang=en").then().body(containsString("Sealed, restatement 1"));
    }

    @Test
    void theSameKeySealsOnceWhateverHappensToItsAnswer() {
        evidence.publishQuarter("2018-Q3");
        String draft = draft("2018-Q3", "manager").extract().header("ETag");

        String once = sealOnce(draft);
        assertThat(sealOnce(draft)).isEqualTo(once);
        given().get("/reporting/v1/reports/2018-Q3/revisions").then().body("revisions.size()", is(1));
    }

    private static String changeOf(String commitment) {
        return "restatements[0].changes.find { it.what == 'commitments[" + commitment + "].score' }.";
    }

    private static String sealOnce(String draft) {
        return given().auth()
                .oauth2(Tokens.with("manager"))
                .contentType("application/json")
                .header("If-Match", draft)
                .header("Idempotency-Key", "seal-2018-Q3")
                .post("/reporting/v1/reports/2018-Q3/seal")
                .then()
                .statusCode(201)
                .extract()
                .asString();
    }

    private static ValidatableResponse seal(String quarter, String manager, String draft) {
        return given().auth()
                .oauth2(Tokens.with(manager))
                .contentType("application/json")
                .header("If-Match", draft)
                .post("/reporting/v1/reports/" + quarter + "/seal")
                .then();
    }

    private static ValidatableResponse draft(String quarter, String role) {
        return given().auth()
                .oauth2(Tokens.with(role))
                .get("/reporting/v1/reports/" + quarter + "/draft")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse write(String quarter, String department, String role, String version) {
        return given().auth()
                .oauth2(Tokens.with(role))
                .contentType("application/json")
                .header("If-Match", version)
                .body("""
                        {"causes": {"zh": "坐席不足", "en": "Too few agents"},
                         "remedies": {"zh": "更多坐席", "en": "More agents"}}
                        """)
                .put("/reporting/v1/reports/" + quarter + "/narratives/" + department)
                .then();
    }

    private static long events(Class<?> type, String quarter) {
        Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> count(type, quarter) > 0);
        return count(type, quarter);
    }

    private static long count(Class<?> type, String quarter) {
        try (KafkaProbe probe = new KafkaProbe()) {
            return probe.events("reporting.events").stream()
                    .filter(event ->
                            type.isInstance(event.data()) && event.data().key().equals(quarter))
                    .count();
        }
    }
}
