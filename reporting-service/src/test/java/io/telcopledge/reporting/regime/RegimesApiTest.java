package io.telcopledge.reporting.regime;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.telcopledge.contracts.EventData;
import io.telcopledge.contracts.coverage.Span;
import io.telcopledge.contracts.coverage.StreamCovered;
import io.telcopledge.contracts.coverage.Streams;
import io.telcopledge.contracts.support.ComplaintOpened;
import io.telcopledge.contracts.support.ComplaintResolved;
import io.telcopledge.contracts.support.Complexity;
import io.telcopledge.contracts.support.HotlineDetail;
import io.telcopledge.contracts.support.HotlineIntervalMeasured;
import io.telcopledge.kit.sketch.Sketch;
import io.telcopledge.kit.testing.KafkaProbe;
import io.telcopledge.kit.testing.PlatformResource;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.kit.time.Quarter;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Quarters as the regimes are told of them. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class RegimesApiTest {

    private static final String REGIMES = "/reporting/v1/regimes";
    private static final Quarter QUARTER = Quarter.parse("2010-Q2");
    private static final Duration LONG = Duration.ofMinutes(2);

    @Inject
    OperatorTime time;

    @Test
    void theRegimesAreListed() {
        given().get(REGIMES)
                .then()
                .statusCode(200)
                .body("regimes.id", contains("etsi-eg-202-057-1", "trai-customer-care", "miit-bulletin"));
        given().get(REGIMES + "/no-such").then().statusCode(404);
        given().get(REGIMES + "/miit-bulletin?quarter=2999-Q1").then().statusCode(404);
        given().get(REGIMES + "/miit-bulletin?quarter=spring").then().statusCode(400);
    }

    /** 96 of 100 calls are answered after 10 s, in two intervals whose sketches are added; four are abandoned. */
    @Test
    void callsAnsweredInTimeAreCountedFromTheSketchesOfTheirIntervals() {
        Instant start = QUARTER.start(time.zone());
        try (KafkaProbe support = new KafkaProbe()) {
            send(support, "interval-1", start, interval(start, 48, 4));
            Instant next = start.plus(Duration.ofMinutes(15));
            send(support, "interval-2", next, interval(next, 48, 0));
            send(
                    support,
                    "covered",
                    start,
                    new StreamCovered(
                            Streams.CALLS, "/regimes-test", List.of(new Span(start, QUARTER.end(time.zone()))), 1));
        }
        await().atMost(LONG)
                .untilAsserted(() -> given().get(REGIMES + "/trai-customer-care?quarter=" + QUARTER)
                        .then()
                        .statusCode(200)
                        .body(at("answered-90s", "verdict"), hasItem("MET"))
                        .body(at("answered-90s", "value"), hasItem(96.0f))
                        .body(at("billing-complaints", "verdict"), hasItem("UNPROVEN")));
        given().get("/regimes?lang=en&quarter=" + QUARTER)
                .then()
                .statusCode(200)
                .body(containsString("96.00 %"))
                .body(containsString("appeals are made to the regulator"))
                .body(not(containsString("{regimes:")));
        given().get("/regimes?lang=zh&quarter=" + QUARTER)
                .then()
                .statusCode(200)
                .body(containsString("90 秒内由人工应答"));
    }

    /** Sixteen of twenty are resolved, one each hour: that is exactly 80 %, and the 95th percent is still open. */
    @Test
    void theTimeOfTheFastestIsToldWhereItLiesAmongTheResolved() {
        Quarter quarter = QUARTER.next();
        Instant start = quarter.start(time.zone());
        try (KafkaProbe support = new KafkaProbe()) {
            for (int i = 1; i <= 20; i++) {
                send(support, "opened-" + i, start, opened("regimes-" + i, start));
            }
            for (int hours = 16; hours >= 1; hours--) {
                Instant at = start.plus(Duration.ofHours(hours));
                send(support, "resolved-" + hours, at, new ComplaintResolved("regimes-" + hours, at));
            }
            for (String stream : List.of(Streams.COMPLAINT_FILINGS, Streams.COMPLAINT_RESOLUTIONS)) {
                List<Span> whole = List.of(new Span(start, quarter.end(time.zone())));
                send(support, "covered-" + stream, start, new StreamCovered(stream, "/regimes-test", whole, 1));
            }
        }
        await().atMost(LONG)
                .untilAsserted(() -> given().get(REGIMES + "/etsi-eg-202-057-1?quarter=" + quarter)
                        .then()
                        .statusCode(200)
                        .body(at("complaint-resolution-time-80", "value"), hasItem(16.0f))
                        .body(at("complaint-resolution-time-80", "unit"), hasItem("h"))
                        .body(at("complaint-resolution-time-95", "verdict"), hasItem("UNPROVEN"))
                        .body(at("complaint-resolution-time-95", "reason.en"), hasItem(containsString("fewer"))));
    }

    @Test
    void aQuarterWithoutEvidenceIsUnprovenThroughout() {
        given().get(REGIMES + "/etsi-eg-202-057-1?quarter=2009-Q1")
                .then()
                .statusCode(200)
                .body("measures.verdict.unique()", contains("UNPROVEN"));
    }

    private static HotlineIntervalMeasured interval(Instant start, int answered, int abandoned) {
        String waits = Sketch.of(
                        LongStream.generate(() -> 10_000).limit(answered).toArray())
                .toString();
        return new HotlineIntervalMeasured(
                "regimes",
                start,
                answered,
                abandoned,
                answered * 10_000L,
                answered,
                List.of(0L, 0L, 0L, 0L, 0L),
                1,
                null,
                new HotlineDetail(20_000, answered, 5_000, 0, abandoned, 0, 0, 0, waits, ""));
    }

    private static ComplaintOpened opened(String id, Instant at) {
        return new ComplaintOpened(id, "/crm", null, "hotline", null, Complexity.STANDARD, null, at, true, null);
    }

    private static void send(KafkaProbe support, String id, Instant at, EventData data) {
        support.send("support.events", "/regimes-test", id, at, data);
    }

    private static String at(String measure, String field) {
        return "measures.findAll { it.id == '%s' }.%s".formatted(measure, field);
    }
}
