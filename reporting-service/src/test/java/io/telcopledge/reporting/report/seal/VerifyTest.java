package io.telcopledge.reporting.report.seal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.telcopledge.kit.testing.PlatformResource;
import io.telcopledge.kit.testing.Tokens;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A sealed report is the same when it is computed again, and whoever changed anything of it is found out. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
@TestProfile(SealTest.WithKey.class)
class VerifyTest {

    private static final List<String> ALL = List.of(
            "SIGNATURE",
            "REPORT",
            "COMMITMENTS",
            "SUMS",
            "PREDECESSOR",
            "EVIDENCE",
            "RECOMPUTATION",
            "COMMITMENTS_TODAY");

    @Inject
    SealedEvidence evidence;

    @Test
    void recomputedFromTheEvidenceAloneItIsTheSameAndNobodyElseSeesTheRecomputation() {
        sealed("2016-Q1");
        String before = given().get("/reporting/v1/commitments?quarter=2016-Q1")
                .jsonPath()
                .getString("commitments.value");

        JsonPath found = verify("2016-Q1", "");

        assertThat(found.getString("outcome")).isEqualTo("SAME");
        assertThat(found.getList("checks.subject")).isEqualTo(ALL);
        assertThat(given().get("/reporting/v1/commitments?quarter=2016-Q1")
                        .jsonPath()
                        .getString("commitments.value"))
                .isEqualTo(before);
    }

    @Test
    void laterEvidenceDoesNotReachBackAndEachRevisionStaysTheSame() {
        sealed("2016-Q2");
        evidence.correct("2016-Q2");
        assertThat(verify("2016-Q2", "").getString("outcome")).isEqualTo("SAME");

        seal("2016-Q2");

        assertThat(verify("2016-Q2", "").getInt("revision")).isEqualTo(1);
        assertThat(verify("2016-Q2", "").getString("outcome")).isEqualTo("SAME");
        assertThat(verify("2016-Q2", "?revision=0").getString("outcome")).isEqualTo("SAME");
    }

    @Test
    void aFigureThatWasChangedInTheKeptReportIsNamed() {
        sealed("2016-Q3");
        tamperReport("2016-Q3", "report = replace(report, '20.0000', '10.0000')");

        Map<String, List<String>> differences = differences(verify("2016-Q3", ""));

        assertThat(differences).containsOnlyKeys("REPORT", "RECOMPUTATION", "COMMITMENTS_TODAY");
        assertThat(differences.get("RECOMPUTATION")).anyMatch(named -> named.contains("hotline-wait"));
    }

    @Test
    void aSignatureThatWasChangedIsFound() {
        sealed("2016-Q4");
        tamperReport("2016-Q4", "seal = substr(seal, 1, length(seal) - 8) || 'AAAAAAAA'");

        assertThat(differences(verify("2016-Q4", ""))).containsOnlyKeys("SIGNATURE");
    }

    @Test
    void aCommitmentsFileThatWasChangedIsFoundByItsHashAndByWhatItWouldGive() {
        sealed("2015-Q3");
        tamperReport("2015-Q3", "commitments = replace(commitments, 'value: 30,', 'value: 10,')");

        Map<String, List<String>> differences = differences(verify("2015-Q3", ""));

        assertThat(differences).containsOnlyKeys("COMMITMENTS", "RECOMPUTATION");
        assertThat(differences.get("RECOMPUTATION")).anyMatch(named -> named.contains("target"));
    }

    @Test
    void evidenceThatWasChangedIsFoundInItsPartitionAndInTheFigures() {
        sealed("2015-Q4");
        tamperEvidence("data = replace(data, '2000000', '1000000')");

        Map<String, List<String>> differences = differences(verify("2015-Q4", ""));
        tamperEvidence("data = replace(data, '1000000', '2000000')");

        assertThat(differences).containsOnlyKeys("EVIDENCE", "RECOMPUTATION", "COMMITMENTS_TODAY");
        assertThat(differences.get("EVIDENCE"))
                .singleElement()
                .asString()
                .startsWith("support.events/")
                .endsWith("an event is another than was sealed");
        assertThat(verify("2015-Q4", "").getString("outcome")).isEqualTo("SAME");
    }

    @Test
    void whoeverAsksIsToldWhatWasFoundLatelyAndOnlyWhoIsTrustedHasItDoneAgain() {
        sealed("2014-Q4");
        given().contentType("application/json")
                .post("/reporting/v1/reports/2014-Q4/verify")
                .then()
                .statusCode(401);
        get("2014-Q4", "").then().statusCode(202).header("Retry-After", "1").body("progress.read", is(0));
        String first = found("2014-Q4", "").getString("checkedAt");

        assertThat(get("2014-Q4", "").jsonPath().getString("checkedAt")).isEqualTo(first);
        assertThat(verify("2014-Q4", "").getString("checkedAt")).isNotEqualTo(first);
    }

    @Test
    void manyWhoAskAtOnceAskForOneCheck() {
        sealed("2014-Q3");

        List<Integer> answers = IntStream.range(0, 40)
                .parallel()
                .mapToObj(caller -> get("2014-Q3", "").statusCode())
                .toList();

        assertThat(answers).isSubsetOf(200, 202);
        assertThat(found("2014-Q3", "").getString("outcome")).isEqualTo("SAME");
        assertThat(evidence.ask("select count(*) from report_check where open", Long.class))
                .isZero();
    }

    @Test
    void whatIsNotSealedCannotBeChecked() {
        given().get("/reporting/v1/reports/2014-Q1/verify").then().statusCode(404);
        given().get("/reporting/v1/reports/2014-Q1/verify?revision=-1").then().statusCode(404);
    }

    private void sealed(String quarter) {
        evidence.publishQuarter(quarter);
        seal(quarter);
    }

    private static void seal(String quarter) {
        String draft = given().auth()
                .oauth2(Tokens.with("manager"))
                .get("/reporting/v1/reports/" + quarter + "/draft")
                .header("ETag");
        given().auth()
                .oauth2(Tokens.with("manager"))
                .contentType("application/json")
                .header("If-Match", draft)
                .post("/reporting/v1/reports/" + quarter + "/seal")
                .then()
                .statusCode(201);
    }

    private void tamperReport(String quarter, String change) {
        evidence.tamper(
                "sealed_report",
                "sealed_report_append_only",
                "update sealed_report set " + change + " where quarter = '" + quarter + "'");
    }

    private void tamperEvidence(String change) {
        evidence.tamper(
                "evidence",
                "evidence_append_only",
                "update evidence set " + change + " where source = '/seal-2015-Q4' and type like '%HotlineInterval%'");
    }

    /** Has it checked now, whatever was found before. */
    private static JsonPath verify(String quarter, String query) {
        given().auth()
                .oauth2(Tokens.with("auditor"))
                .contentType("application/json")
                .post("/reporting/v1/reports/" + quarter + "/verify" + query)
                .then()
                .statusCode(202);
        return found(quarter, query);
    }

    private static JsonPath found(String quarter, String query) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> get(quarter, query).statusCode() == 200);
        return get(quarter, query).jsonPath();
    }

    private static Response get(String quarter, String query) {
        return given().get("/reporting/v1/reports/" + quarter + "/verify" + query);
    }

    private static Map<String, List<String>> differences(JsonPath found) {
        assertThat(found.getString("outcome")).isEqualTo("DIFFERS");
        return found.getList("checks.findAll { it.outcome == 'DIFFERS' }.subject", String.class).stream()
                .collect(Collectors.toMap(
                        subject -> subject,
                        subject -> found.getList(
                                "checks.find { it.subject == '" + subject + "' }.details", String.class)));
    }
}
