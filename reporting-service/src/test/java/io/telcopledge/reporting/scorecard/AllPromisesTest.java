package io.telcopledge.reporting.scorecard;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.telcopledge.kit.testing.PlatformResource;
import io.telcopledge.kit.testing.Tokens;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the services publish, through the consumer, read as verdicts over REST. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class AllPromisesTest {

    @Inject
    PublishedGolden golden;

    /** Repeats have no effect, which each test but the first one shows. */
    @BeforeEach
    void publish() {
        golden.publish();
    }

    @Test
    void coverageIsWeightedByResidentsAndNotAMeanOfRegions() {
        // The regions' mean is 99.16 %.
        promise("network-coverage", "2018-Q2")
                .body("verdict", is("MISSED"))
                .body("value", is(98.9666f))
                .body("completeness", is(100.0f));
    }

    @Test
    void aMeanOfDailyMeansWithinTheTargetIsMissedWhenCallsAreWeighed() {
        promise("hotline-wait", "2017-Q1")
                .body("value", is(30.7921f))
                .body("verdict", is("MISSED"))
                .body("denominator", is(1_010));
    }

    @Test
    void aHairWithinIsMetAndAHairBeyondIsMissedAndTheReaderSeesWhy() {
        promise("hotline-wait", "2017-Q2").body("verdict", is("MET")).body("value", is(29.9997f));
        promise("hotline-wait", "2017-Q3")
                .body("verdict", is("MISSED"))
                .body("value", is(30.0003f))
                .body("reason.en", is("Not kept: 30.0003 > 30 s"));
    }

    @Test
    void peakHourSatisfactionHasItsConfidenceInterval() {
        promise("peak-hour-satisfaction", "2018-Q2")
                .body("numerator", is(96))
                .body("denominator", is(100))
                .body("verdict", is("MET"))
                .body("interval.low", is(90.16f))
                .body("interval.high", is(98.43f));
    }

    @Test
    void aReportThatIsLateByThePromisesTermIsLateWhateverItsPublisherSays() {
        promise("network-report", "2018-Q2")
                .body("verdict", is("MISSED"))
                .body("numerator", is(2))
                .body("denominator", is(3));
    }

    @Test
    void aRefutedLeakAndAnAuditHeldInTimeKeepTheProtectionOfData() {
        promise("data-protection", "2018-Q2")
                .body("verdict", is("MET"))
                .body("value", is(0.0f))
                .body("final", is(true));
    }

    @Test
    void anAuditThatNobodyTellsToBeHeldWasNotHeldWhereNothingIsMissing() {
        promise("data-protection", "2018-Q3").body("verdict", is("MISSED")).body("value", is(1.0f));
    }

    @Test
    void aRefusedQueryWasNotAnswered() {
        promise("data-usage-query", "2018-Q2")
                .body("verdict", is("MISSED"))
                .body("numerator", is(9))
                .body("denominator", is(10));
    }

    @Test
    void erasuresAreJudgedByTheClockOfTheStatutoryTerm() {
        promise("data-erasure", "2018-Q2").body("verdict", is("MET")).body("denominator", is(4));
    }

    @Test
    void launchesOfAYearAreDueAtItsEnd() {
        promise("new-services", "2018-Q1").body("verdict", is("NOT_DUE")).body("value", is(1.0f));
        promise("new-services", "2018-Q3")
                .body("verdict", is("NOT_DUE"))
                .body("reason.en", containsString("2/3"))
                .body("final", is(false));
        promise("new-services", "2018-Q4").body("verdict", is("MISSED")).body("value", is(2.0f));
    }

    @Test
    void feedbackIsRoutedInTimeOnChannelsThatAreAllOpen() {
        promise("feedback-channels", "2018-Q2")
                .body("verdict", is("MET"))
                .body("denominator", is(6))
                .body("completeness", is(100.0f));
    }

    @Test
    void oneSilentChannelOfFourIsSeenAndNamed() {
        promise("feedback-channels", "2018-Q3")
                .body("verdict", is("UNPROVEN"))
                .body("missing.spans.source", contains("feedback/app"))
                .body("missing.spans[0].from", is("2018-07-11T00:00:00+08:00"))
                .body("missing.spans[0].to", is("2018-07-14T00:00:00+08:00"));
    }

    @Test
    void theFeedbackReportOfAQuarterFallsDueInTheNext() {
        promise("feedback-report", "2018-Q2").body("verdict", is("MET")).body("denominator", is(1));
        promise("feedback-report", "2018-Q3").body("verdict", is("MISSED")).body("numerator", is(0));
    }

    @Test
    void aRegionOwesAMonthAndTooLittleIsUnproven() {
        promise("network-coverage", "2018-Q3")
                .body("verdict", is("UNPROVEN"))
                .body("completeness", is(8.33f))
                .body("missing.months", hasSize(11));
    }

    @Test
    void aMissThatTheMissingMonthsCannotMendIsMissedAllTheSame() {
        promise("network-coverage", "2018-Q4")
                .body("verdict", is("MISSED"))
                .body("completeness", is(25.0f))
                .body("reason.en", containsString("89.39 % at most"));
    }

    @Test
    void aPromiseWhoseFactsTellARegionIsScoredForAny() {
        String coverage = "/reporting/v1/commitments/network-coverage?quarter=2018-Q2";
        given().get(coverage + "&region=shanghai")
                .then()
                .body("verdict", is("MET"))
                .body("denominator", is(3 * 24_870_000))
                .body("region", is("shanghai"))
                .body("regions", hasItems("anhui", "jiangsu", "shanghai", "zhejiang"));
        given().get(coverage + "&region=atlantis").then().statusCode(400).body("errors[0].field", is("region"));
        given().get("/reporting/v1/commitments/feedback-channels?quarter=2018-Q2&region=anhui")
                .then()
                .body("denominator", nullValue())
                .body("reason.en", containsString("Left out to protect people"));
        given().get("/reporting/v1/commitments/network-report?quarter=2018-Q2&region=anhui")
                .then()
                .statusCode(400)
                .body("errors[0].message", containsString("no evidence of this commitment tells a region"));
        promise("network-report", "2018-Q2").body("regions", empty()).body("region", nullValue());
    }

    @Test
    void aFigureLeadsToTheFactsAndEventsBehindIt() {
        String first = "/reporting/v1/commitments/network-coverage/evidence?quarter=2018-Q2&limit=10";
        given().get(first).then().statusCode(401);
        String next = given().auth()
                .oauth2(Tokens.with("auditor"))
                .get(first)
                .then()
                .statusCode(200)
                .body("items", hasSize(10))
                .body("items[0].kind", is("coverage-assessments"))
                .body("items[0].key", is("anhui/2018-04"))
                .body("items[0].fact.covered", is(60_800_000))
                .body("items[0].event.source", is("/golden-services"))
                .body("items[0].event.type", is("io.telcopledge.network.CoverageAssessed.v1"))
                .extract()
                .path("next");
        given().auth()
                .oauth2(Tokens.with("auditor"))
                .get(first + "&after=" + next)
                .then()
                .body("items", hasSize(2))
                .body("next", nullValue());
    }

    @Test
    void theReportSaysWhatUsersSaidAndWhatWasDone() {
        report("2018-Q2")
                .body("feedback.received", is(6))
                .body("feedback.routed", is(6))
                .body("feedback.answered", is(0));
        report("2018-Q1")
                .body("feedback.received", nullValue())
                .body("feedback.done.said", contains("One allowance for all of us"))
                .body("feedback.done.done", contains("Family Share"));
    }

    @Test
    void aPromisesPageNamesItsRegionsAndWhatIsMissing() {
        given().get("/commitments/network-coverage?quarter=2018-Q2&region=anhui&lang=en")
                .then()
                .statusCode(200)
                .body(containsString("aria-current=\"true\">Anhui"));
        given().get("/commitments/feedback-channels?quarter=2018-Q3&lang=en")
                .then()
                .statusCode(200)
                .body(containsString("feedback · feedback/app</th><td>2018-07-11 00:00 – 2018-07-14 00:00"));
    }

    private static ValidatableResponse report(String quarter) {
        return given().get("/reporting/v1/reports/" + quarter).then().statusCode(200);
    }

    private static ValidatableResponse promise(String id, String quarter) {
        return given().get("/reporting/v1/commitments/" + id + "?quarter=" + quarter)
                .then()
                .statusCode(200);
    }
}
