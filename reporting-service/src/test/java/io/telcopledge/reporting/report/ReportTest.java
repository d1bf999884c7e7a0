package io.telcopledge.reporting.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.networknt.schema.InputFormat;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.telcopledge.kit.testing.PlatformResource;
import io.telcopledge.kit.testing.Tokens;
import io.telcopledge.reporting.PublishedSchema;
import io.telcopledge.reporting.commitment.file.CommitmentsFile;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ReportTest {

    private static final String Q1_2021 = "/reporting/v1/reports/2021-Q1";

    @Inject
    EvidenceTables tables;

    @BeforeEach
    void publishGoldenEvidence() {
        tables.publishOnce();
    }

    @Test
    void theFiguresAreThoseOfThePublishedFacts() {
        JsonPath report = given().get(Q1_2021).then().statusCode(200).extract().jsonPath();

        JsonPath wait = promise(report, "hotline-wait");
        assertThat(wait.getString("score.value")).isEqualTo("67.5207");
        assertThat(wait.getLong("score.numerator")).isEqualTo(273_728_918);
        assertThat(wait.getInt("score.denominator")).isEqualTo(4_054);
        assertThat(wait.getString("score.verdict")).isEqualTo("MISSED");
        assertThat(wait.getString("score.completeness")).isEqualTo("100.00");
        assertThat(wait.getString("measure.formula")).isEqualTo("average-speed-of-answer@1");
        assertThat(wait.getList("trend.quarter")).hasSize(8).endsWith("2020-Q4", "2021-Q1");
        assertThat(wait.getString("previous.quarter")).isEqualTo("2020-Q4");
        assertThat(wait.getString("lastYear.quarter")).isEqualTo("2020-Q1");

        JsonPath answer = promise(report, "complaint-answer");
        assertThat(answer.getString("score.verdict")).isEqualTo("MET");
        assertThat(answer.getInt("score.numerator")).isEqualTo(10);
        assertThat(promise(report, "complex-resolution").getString("score.verdict"))
                .isEqualTo("MET");
        assertThat(promise(report, "network-coverage").getString("score.verdict"))
                .isEqualTo("UNPROVEN");
        assertThat(report.getList("evidence.facts.count")).startsWith(90, 10, 10);
        assertThat(report.getString("status")).isEqualTo("DRAFT");
    }

    @Test
    void itHasTheFormThatItsPublishedSchemaSays() {
        for (String quarter : List.of("2015-Q2", "2021-Q1", "2026-Q3")) {
            String report = given().get("/reporting/v1/reports/" + quarter).asString();

            assertThat(PublishedSchema.named("report").errors(report, InputFormat.JSON))
                    .as(quarter)
                    .isEmpty();
        }
    }

    @Test
    void tenComplaintsAreTooFewToSayOfWhatKindTheyWere() {
        JsonPath report = given().get(Q1_2021).jsonPath();

        assertThat(report.getInt("complaints.total")).isEqualTo(10);
        assertThat(report.getList("complaints.byChannel.count")).containsOnlyNulls();
        assertThat(report.getList("complaints.byKind.count")).containsOnlyNulls();
        assertThat(report.getInt("complaints.suppression.threshold")).isEqualTo(11);
    }

    @Test
    void complaintsWithoutAnOutcomeLeaveTheirPromisesUnproven() {
        JsonPath report = given().get("/reporting/v1/reports/2015-Q2").jsonPath();

        JsonPath answer = promise(report, "complaint-answer");
        assertThat(answer.getString("score.verdict")).isEqualTo("UNPROVEN");
        assertThat(answer.getInt("score.denominator")).isEqualTo(2_224);
        assertThat(answer.getString("score.completeness")).isEqualTo("0.00");
        assertThat(answer.getString("score.value")).isNull();
        assertThat(promise(report, "complex-resolution").getString("score.verdict"))
                .isEqualTo("UNPROVEN");
        assertThat(report.getInt("complaints.total")).isEqualTo(2_224);
        assertThat(report.getList("complaints.byChannel.count")).containsExactly(1_119, 1_105);
        assertThat(report.getList("complaints.byStatus.of")).containsExactly("Solved", "Closed", "Open", "Pending");
        assertThat(report.getList("complaints.byStatus.count")).containsExactly(973, 734, 363, 154);
    }

    @Test
    void perMillionUsersIsToldOnceAManagerSaysHowManyThereAre() {
        assertThat(given().get("/reporting/v1/reports/2015-Q2").jsonPath().getString("complaints.perMillionUsers"))
                .isNull();
        given().contentType("application/json")
                .body("{\"users\": 0}")
                .auth()
                .oauth2(Tokens.with("manager"))
                .put("/reporting/v1/user-counts/2015-Q2")
                .then()
                .statusCode(400)
                .body("errors[0].field", is("users"));
        given().contentType("application/json")
                .body("{\"users\": 1000}")
                .auth()
                .oauth2(Tokens.with("agent"))
                .put("/reporting/v1/user-counts/2015-Q2")
                .then()
                .statusCode(403);
        given().contentType("application/json")
                .body("{\"users\": 26000000}")
                .auth()
                .oauth2(Tokens.with("manager"))
                .put("/reporting/v1/user-counts/2015-Q2")
                .then()
                .statusCode(200);

        JsonPath report = given().get("/reporting/v1/reports/2015-Q2").jsonPath();
        assertThat(report.getString("complaints.perMillionUsers")).isEqualTo("85.5");
        assertThat(report.getLong("complaints.users")).isEqualTo(26_000_000);
        tables.forgetUsers();
    }

    @Test
    void theSameEvidenceInAnotherOrderWithRepeatsGivesTheSameBytes() {
        byte[] before = given().get(Q1_2021).asByteArray();
        byte[] complaints = given().get("/reporting/v1/reports/2015-Q2").asByteArray();

        tables.forgetAll();
        assertThat(given().get(Q1_2021).asByteArray()).isNotEqualTo(before);
        tables.publishShuffledAndRepeated(4711);

        assertThat(given().get(Q1_2021).asByteArray()).isEqualTo(before);
        assertThat(given().get("/reporting/v1/reports/2015-Q2").asByteArray()).isEqualTo(complaints);
    }

    @Test
    void rebuiltFromTheEvidenceTheReportIsTheSame() {
        byte[] before = given().get(Q1_2021).asByteArray();

        tables.forgetFacts();
        assertThat(given().get(Q1_2021).asByteArray()).isNotEqualTo(before);
        long read = tables.rebuild();

        assertThat(read).isGreaterThanOrEqualTo(GoldenEvidence.all().size());
        assertThat(given().get(Q1_2021).asByteArray()).isEqualTo(before);
    }

    @Test
    void theETagIsTheChecksumOfTheBytes() throws Exception {
        var answer = given().get(Q1_2021);
        String sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(answer.asByteArray()));

        assertThat(answer.header("ETag")).isEqualTo('"' + sha256 + '"');
        given().header("If-None-Match", '"' + sha256 + '"').get(Q1_2021).then().statusCode(304);
    }

    @Test
    void theReportsAreListedNewestFirst() {
        given().get("/reporting/v1/reports")
                .then()
                .statusCode(200)
                .body("reports.quarter", hasItems("2021-Q1", "2015-Q2"));
    }

    @Test
    void aQuarterThatHasNotBegunHasNoReport() {
        given().get("/reporting/v1/reports/2999-Q1").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void aCommitmentTellsItsFiguresInAnyQuarter() {
        given().get("/reporting/v1/commitments/hotline-wait?quarter=2021-Q1")
                .then()
                .statusCode(200)
                .body("quarter", is("2021-Q1"))
                .body("value", is(67.5207f))
                .body("verdict", is("MISSED"))
                .body("final", is(true))
                .body("trend.size()", is(8))
                .body("trend[0].value", nullValue())
                .body("budget.kind", is("WAITING"))
                .body("budget.left", is(4_054 * 30_000 - 273_728_918))
                .body("projection", nullValue());
        given().get("/reporting/v1/commitments").then().body("commitments.size()", is(12));
        given().get("/reporting/v1/commitments/no-such").then().statusCode(404);
    }

    @Test
    void aCommitmentTellsItsVersions() {
        given().get("/reporting/v1/commitments/hotline-wait/versions")
                .then()
                .statusCode(200)
                .body("fileSha256", is(CommitmentsFile.packaged().sha256()))
                .body("scoring", is("2015-01-01"))
                .body("versions.size()", is(1))
                .body("versions[0].target.value", is(30))
                .body("versions[0].inForceUntil", nullValue());
        given().get("/reporting/v1/commitments/no-such/versions").then().statusCode(404);
    }

    @Test
    void thePageShowsTheFiguresInBothLanguages() {
        given().get("/reports/2021-Q1?lang=zh")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .body(allOf(containsString("67.52 秒"), containsString("热线平均等待时间"), containsString("客户服务部")));
        String checksum = given().get(Q1_2021).header("ETag").replace("\"", "");
        given().header("Accept-Language", "en-GB,en;q=0.9")
                .get("/reports/2021-Q1")
                .then()
                .header("Content-Language", "en")
                .body(allOf(
                        containsString("Average wait on the hotline"),
                        containsString("67.52 s"),
                        containsString(checksum),
                        not(containsString("{msg"))));
        given().accept("text/html").get(Q1_2021 + "?lang=en").then().body(containsString("Methodology"));
        given().get(Q1_2021 + ".html?lang=en").then().statusCode(200).body(containsString("Methodology"));
    }

    @Test
    void theFrontPageShowsEveryPromise() {
        given().get("/?lang=zh").then().statusCode(200).body(allOf(containsString("网络覆盖率"), containsString("未证实")));
        given().get("/?lang=en")
                .then()
                .body(allOf(
                        containsString("Feedback-handling report published each quarter"),
                        containsString("Unproven"),
                        containsString("/reports/2021-Q1?lang=en")));
        given().get("/look/pledge.css").then().statusCode(200);
    }

    @Test
    void onlyAPublisherMayPostEvidence() {
        given().contentType("application/cloudevents+json")
                .body("{}")
                .post("/reporting/v1/events")
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(Tokens.forged("event-publisher"))
                .contentType("application/cloudevents+json")
                .body("{}")
                .post("/reporting/v1/events")
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(Tokens.with("agent"))
                .contentType("application/cloudevents+json")
                .body("{}")
                .post("/reporting/v1/events")
                .then()
                .statusCode(403);
    }

    @Test
    void postedEvidenceCounts() {
        String event = """
                {"specversion": "1.0", "id": "posted-1", "source": "/other", "time": "2020-05-01T00:00:00Z",
                 "type": "io.telcopledge.support.HotlineIntervalMeasured.v1", "datacontenttype": "application/json",
                 "data": {"queue": "posted", "intervalStart": "2020-05-01T00:00:00Z", "callsAnswered": 2,
                          "callsAbandoned": 0, "answeredWaitMillis": 10000, "answeredWithin30s": 2,
                          "ratings": [0, 0, 0, 0, 0], "revision": 1}}
                """;
        given().auth()
                .oauth2(Tokens.with("event-publisher"))
                .contentType("application/cloudevents+json")
                .body(event)
                .post("/reporting/v1/events")
                .then()
                .statusCode(202);

        tables.awaitEvidence("/other", 1);
        given().get("/reporting/v1/commitments/hotline-wait?quarter=2020-Q2")
                .then()
                .body("value", is(5.0f))
                .body("verdict", is("UNPROVEN"));
    }

    private static JsonPath promise(JsonPath report, String id) {
        int index = report.getList("commitments.id").indexOf(id);
        return new JsonPath(report.prettify()).setRootPath("commitments[" + index + "]");
    }
}
