package io.telcopledge.reporting.report.complaint;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.telcopledge.contracts.sla.ClockFacts;
import io.telcopledge.contracts.sla.SlaMet;
import io.telcopledge.contracts.sla.SlaState;
import io.telcopledge.contracts.support.ComplaintOpened;
import io.telcopledge.contracts.support.Complexity;
import io.telcopledge.kit.testing.KafkaProbe;
import io.telcopledge.kit.testing.PlatformResource;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of 63 complaints one is of free words. No address of the public prints them, nor tells of the one. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class UndeclaredWordsTest {

    private static final String FREE = "call 555-0100";
    private static final String QUARTER = "2011-Q1";
    private static final Instant START = Instant.parse("2011-01-10T02:00:00Z");
    private static final String PROMISE = "/reporting/v1/commitments/complaint-answer?quarter=" + QUARTER;

    private static boolean published;

    @BeforeEach
    void publish() {
        if (!published) {
            try (KafkaProbe probe = new KafkaProbe()) {
                region(probe, "shanghai", 30, "billing", "hotline");
                region(probe, "anhui", 20, "coverage", "online");
                region(probe, "jiangsu", 12, "coverage", "hotline");
                region(probe, FREE, 1, FREE, FREE);
            }
            published = true;
        }
        await().atMost(Duration.ofMinutes(2))
                .until(() -> given().get("/reporting/v1/reports/" + QUARTER).path("complaints.total"), is(63));
        await().atMost(Duration.ofMinutes(2)).until(() -> given().get(PROMISE).path("denominator"), is(63));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/commitments/complaint-answer?lang=en&quarter=2011-Q1",
                "/commitments/complaint-answer?lang=zh",
                "/reporting/v1/commitments/complaint-answer?quarter=2011-Q1",
                "/reporting/v1/commitments?quarter=2011-Q1",
                "/reporting/v1/reports/2011-Q1",
                "/reporting/v1/reports/2011-Q1.csv",
                "/reports/2011-Q1?lang=en",
                "/?quarter=2011-Q1",
                "/regimes?quarter=2011-Q1"
            })
    void whatPeopleWroteIsPrintedNowhere(String address) {
        given().get(address).then().body(not(containsString("555-0100")));
    }

    @Test
    void whatIsNotDeclaredIsARowOfItsOwn() {
        given().get("/reporting/v1/reports/" + QUARTER)
                .then()
                .body("complaints.byRegion.of", hasItems("shanghai", "undeclared"))
                .body("complaints.byCategory.of", hasItem("undeclared"))
                .body("complaints.byChannel.of", hasItem("undeclared"));
        given().get("/reporting/v1/reports/" + QUARTER + ".csv?lang=zh")
                .then()
                .body(containsString("complaints-region,未申报"));
        given().get("/reports/" + QUARTER + "?lang=en").then().body(containsString(">undeclared<"));
    }

    @Test
    void allDeclaredRegionsCanBeAskedForWhetherTheyHaveACaseOrNot() {
        given().get(PROMISE).then().body("regions", is(List.of("anhui", "jiangsu", "shanghai", "zhejiang")));
        given().queryParam("region", FREE).get(PROMISE).then().statusCode(400).body(not(containsString("555-0100")));
    }

    @Test
    void aRegionsFiguresAreToldWhereTheReportTellsItsCount() {
        given().get(PROMISE + "&region=shanghai")
                .then()
                .body("numerator", is(30))
                .body("denominator", is(30))
                .body("running", is(0));
        given().get("/reporting/v1/reports/" + QUARTER)
                .then()
                .body("complaints.byRegion.find { it.of == 'jiangsu' }.count", nullValue());
        given().get(PROMISE + "&region=jiangsu")
                .then()
                .body("value", nullValue())
                .body("numerator", nullValue())
                .body("denominator", nullValue())
                .body("running", nullValue())
                .body("verdict", is("UNPROVEN"))
                .body("reason.en", containsString("Left out to protect people"))
                .body("trend.denominator", hasItem(nullValue()));
    }

    @Test
    void aRunningQuarterTellsOfNoRegion() {
        given().get("/reporting/v1/commitments/complaint-answer?region=shanghai")
                .then()
                .body("denominator", nullValue())
                .body("running", nullValue())
                .body("numerator", nullValue());
    }

    private static void region(KafkaProbe probe, String region, int count, String category, String channel) {
        for (int i = 0; i < count; i++) {
            String id = "words-" + region + i;
            Instant opened = START.plusSeconds(i);
            send(
                    probe,
                    new ComplaintOpened(
                            id, "/crm", null, channel, category, Complexity.STANDARD, region, opened, true, null));
            send(
                    probe,
                    new SlaMet(new ClockFacts(
                            id,
                            "complaint-answer",
                            1,
                            opened,
                            opened.plus(Duration.ofDays(1)),
                            opened.plusSeconds(60),
                            SlaState.MET,
                            2)));
        }
    }

    private static void send(KafkaProbe probe, io.telcopledge.contracts.EventData data) {
        probe.send("support.events", "/words", UUID.randomUUID().toString(), START, data);
    }
}
