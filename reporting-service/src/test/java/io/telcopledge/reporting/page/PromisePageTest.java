package io.telcopledge.reporting.page;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.telcopledge.kit.testing.PlatformResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class PromisePageTest {

    @Test
    void aPromiseSaysHowItIsMeasuredAndWhatWasPromisedWhen() {
        given().get("/commitments/complaint-answer?lang=en")
                .then()
                .statusCode(200)
                .header("Content-Language", "en")
                .body(allOf(
                        containsString("Complaints answered with a solution within 24 hours"),
                        containsString("clock = complaint-answer"),
                        containsString("Cases done in time divided by all that count"),
                        containsString("<th scope=\"row\">2015-01-01<small>scores this quarter</small>")));
    }

    @Test
    void aQuarterThatIsAskedForIsKeptInTheOtherLanguage() {
        given().get("/commitments/hotline-wait?quarter=2021-Q1&lang=zh")
                .then()
                .statusCode(200)
                .header("Content-Language", "zh-CN")
                .body(allOf(
                        containsString("热线平均等待时间"),
                        containsString("href=\"/commitments/hotline-wait?quarter=2021-Q1&amp;lang=en\""),
                        containsString("href=\"/reports/2021-Q1?lang=zh#evidence\"")));
    }

    @Test
    void thePromisesOfTheFrontPageLeadToTheirPages() {
        given().get("/?lang=en")
                .then()
                .statusCode(200)
                .body(containsString("href=\"/commitments/new-services?lang=en\""));
    }

    @Test
    void thereIsNoPageOfAPromiseThatNobodyMade() {
        given().get("/commitments/free-beer").then().statusCode(404);
        given().get("/commitments/hotline-wait?quarter=spring").then().statusCode(is(400));
    }

    @Test
    void aBadgeShowsAPromiseOnOtherSites() {
        given().get("/reporting/v1/commitments/network-coverage/badge.svg?quarter=2001-Q1&lang=en")
                .then()
                .statusCode(200)
                .contentType("image/svg+xml")
                .header("Cache-Control", containsString("max-age=300"))
                .body("svg.title", is("Network coverage: – Not due"));
        given().get("/reporting/v1/commitments/free-beer/badge.svg").then().statusCode(404);
    }
}
