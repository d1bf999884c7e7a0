package io.telcopledge.reporting.live;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.telcopledge.contracts.Event;
import io.telcopledge.contracts.coverage.Span;
import io.telcopledge.contracts.coverage.StreamCovered;
import io.telcopledge.contracts.coverage.Streams;
import io.telcopledge.contracts.reporting.CommitmentAtRisk;
import io.telcopledge.contracts.reporting.CommitmentEvent;
import io.telcopledge.contracts.reporting.CommitmentVerdict;
import io.telcopledge.contracts.support.HotlineIntervalMeasured;
import io.telcopledge.kit.testing.KafkaProbe;
import io.telcopledge.kit.testing.PlatformResource;
import io.telcopledge.kit.time.OperatorTime;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Verdicts of the running quarter, from an event that comes in to the clients that listen. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class LiveTest {

    private static final Duration LONG = Duration.ofMinutes(3);

    @Inject
    OperatorTime time;

    @Test
    void aVerdictThatChangesIsToldOnceAndHeardByWhoeverListens() throws Exception {
        try (KafkaProbe kafka = new KafkaProbe();
                LiveListener first = LiveListener.open(null)) {
            assertThat(first.status()).isEqualTo(200);
            assertThat(first.header("X-Accel-Buffering")).isEqualTo("no");
            callsWaited(kafka, 10, 1);
            await().atMost(LONG)
                    .until(() -> newest(kafka, CommitmentVerdict.MET).isPresent());

            callsWaited(kafka, 90, 2);
            await().atMost(LONG)
                    .until(() -> newest(kafka, CommitmentVerdict.AT_RISK).isPresent());

            String heard = first.await("\"verdict\":\"AT_RISK\"");
            assertThat(heard).contains("event:verdict").contains("\"commitment\":\"hotline-wait\"");
            // Who was away gets what it missed, and again only that.
            try (LiveListener again = LiveListener.open(Long.toString(first.lastId() - 1))) {
                assertThat(again.await("\"verdict\":\"AT_RISK\"")).doesNotContain("\"verdict\":\"MET\"");
            }
            List<CommitmentEvent> told = told(kafka);
            assertThat(told.stream().map(event -> event.standing().revision()))
                    .doesNotHaveDuplicates()
                    .isSorted();
            assertThat(told.get(told.size() - 1)).isInstanceOf(CommitmentAtRisk.class);
        }
    }

    @Test
    void whoComesWithANumberThatNobodyGaveIsToldToReadAnew() throws Exception {
        try (LiveListener lost = LiveListener.open("999999999")) {
            assertThat(lost.await("event:reset")).contains("id:");
        }
    }

    @Test
    void theFrontPageListensFromTheNewestChangeThatItShows() {
        given().when()
                .get("/?lang=en")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("script-src 'self'"))
                .body(matchesPattern("(?s).*role=\"status\" data-live=\"/reporting/v1/live[?]after=[0-9]+\".*"))
                .body(containsString("data-colon=\": \""));
        given().when().get("/reporting/live.js").then().statusCode(200).body(containsString("EventSource"));
    }

    private void callsWaited(KafkaProbe kafka, long seconds, long revision) {
        // The test's calls are one interval, which lies in the quarter even on its first day.
        Instant start = time.currentQuarter().start(time.zone());
        Instant soon = Instant.now().plus(1, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS);
        kafka.send(
                "support.events",
                "/live-test",
                "interval-" + revision,
                start,
                new HotlineIntervalMeasured(
                        "live", start, 1_000, 0, 1_000 * seconds * 1_000, 0, Collections.nCopies(5, 0L), revision));
        kafka.send(
                "support.events",
                "/live-test",
                "covered-" + revision,
                start,
                new StreamCovered(Streams.CALLS, "/live-test", List.of(new Span(start, soon)), revision));
    }

    private Optional<CommitmentEvent> newest(KafkaProbe kafka, CommitmentVerdict verdict) {
        List<CommitmentEvent> told = told(kafka);
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(told.get(told.size() - 1))
                        .filter(event -> event.standing().verdict() == verdict);
    }

    /** What was told of the hotline in the running quarter. */
    private List<CommitmentEvent> told(KafkaProbe kafka) {
        return kafka.events("reporting.events").stream()
                .map(Event::data)
                .filter(CommitmentEvent.class::isInstance)
                .map(CommitmentEvent.class::cast)
                .filter(event -> event.standing().commitment().equals("hotline-wait"))
                .filter(event ->
                        event.standing().quarter().equals(time.currentQuarter().toString()))
                .toList();
    }
}
