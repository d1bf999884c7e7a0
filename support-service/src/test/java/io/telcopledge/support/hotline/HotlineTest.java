package io.telcopledge.support.hotline;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.telcopledge.contracts.Event;
import io.telcopledge.contracts.EventData;
import io.telcopledge.contracts.TopicRegistry;
import io.telcopledge.contracts.coverage.Span;
import io.telcopledge.contracts.coverage.StreamCovered;
import io.telcopledge.contracts.support.CallAbandoned;
import io.telcopledge.contracts.support.CallAnswered;
import io.telcopledge.contracts.support.CallRated;
import io.telcopledge.contracts.support.HotlineIntervalMeasured;
import io.telcopledge.kit.testing.KafkaProbe;
import io.telcopledge.kit.testing.PlatformResource;
import io.telcopledge.kit.testing.Tokens;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class HotlineTest {

    private static final String TOPIC = "support.calls";
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Instant NINE = Instant.parse("2026-05-04T01:00:00Z");

    private final String source = "/acd/" + UUID.randomUUID();
    private final String queue = "queue-" + UUID.randomUUID();

    @Test
    void correctedRepeatedAndShuffledCallsGiveTheFiguresOfTheSequentialModel() {
        long seed = 20_260_504;
        SplittableRandom random = new SplittableRandom(seed);
        List<EventData> told = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            String id = "call-" + random.nextInt(200);
            int revision = random.nextInt(4);
            told.add(event(id, revision, new SplittableRandom(31L * id.hashCode() + revision)));
        }
        HotlineModel model = new HotlineModel();
        told.forEach(model::told);
        try (KafkaProbe probe = new KafkaProbe()) {
            for (EventData data : told) {
                probe.send(TOPIC, source, UUID.randomUUID().toString(), NINE, data);
            }
            await().atMost(PATIENCE).untilAsserted(() -> {
                assertThat(shown(shown(NINE, NINE.plus(Duration.ofDays(1)))))
                        .as("seed %d", seed)
                        .isEqualTo(text(model.intervals()));
            });
            await().atMost(PATIENCE)
                    .untilAsserted(() ->
                            assertThat(published(probe)).as("seed %d", seed).isEqualTo(text(model.intervals())));
        }
        long answered = model.intervals().values().stream()
                .mapToLong(counts -> counts[0])
                .sum();
        long waited = model.intervals().values().stream()
                .mapToLong(counts -> counts[2])
                .sum();
        JsonPath shown = shown(NINE, NINE.plus(Duration.ofDays(1)));
        assertThat(shown.getLong("totals.averageWait.calls")).isEqualTo(answered);
        assertThat(shown.getLong("totals.averageWait.waitMillis")).isEqualTo(waited);
        assertThat(shown.getDouble("totals.averageWait.seconds"))
                .isEqualTo(Math.round((double) waited / answered) / 1000.0);
    }

    @Test
    void whatTheSwitchHasCoveredIsPublishedOnceItWasReadInEveryPartition() {
        Instant from = NINE.plus(Duration.ofDays(10));
        Span span = new Span(from, from.plus(Duration.ofHours(1)));
        String event = """
                {"specversion":"1.0","id":"1","source":"%s","type":"io.telcopledge.coverage.SpanCovered.v1",
                 "time":"%s","datacontenttype":"application/json",
                 "data":{"stream":"calls","from":"%s","to":"%s"}}""".formatted(source, span.to(), span.from(), span.to());
        given().auth()
                .oauth2(Tokens.with("event-publisher"))
                .contentType("application/cloudevents+json")
                .body(event)
                .post("/support/v1/events")
                .then()
                .statusCode(202);
        try (KafkaProbe probe = new KafkaProbe()) {
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(probe.events("support.events"))
                            .anySatisfy(found -> assertThat(found.data())
                                    .isEqualTo(new StreamCovered("calls", source, List.of(span), 1))));
        }
        assertThat(TopicRegistry.PLATFORM.topic(TOPIC).partitions()).isGreaterThan(1);
    }

    @Test
    void aCallOfTheFutureAndAContradictionAreRefusedByTheField() {
        Instant later = Instant.now().plus(Duration.ofHours(3));
        try (KafkaProbe probe = new KafkaProbe()) {
            long before = probe.records("support.dead-letters").size();
            probe.send(TOPIC, source, "1", later, answered("f-1", later, 1_000, 0));
            probe.send(TOPIC, source, "2", NINE, answered("f-2", NINE.plus(Duration.ofDays(20)), 1_000, 0));
            probe.send(TOPIC, source, "3", NINE, answered("f-2", NINE.plus(Duration.ofDays(20)), 2_000, 0));

            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(
                                    probe.records("support.dead-letters").size())
                            .isGreaterThanOrEqualTo((int) before + 2));
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(
                                    shown(NINE.plus(Duration.ofDays(20)), NINE.plus(Duration.ofDays(21)))
                                            .getLong("totals.averageWait.waitMillis"))
                            .isEqualTo(1_000));
        }
    }

    @Test
    void withoutCallsThereIsNoAverageAndNothingIsProven() {
        given().auth()
                .oauth2(Tokens.with("agent"))
                .queryParam("queue", "nobody")
                .get("/support/v1/hotline")
                .then()
                .statusCode(200)
                .body("intervals", hasSize(0))
                .body("totals.averageWait.seconds", nullValue())
                .body("totals.within30s.percent", nullValue());
        given().auth()
                .oauth2(Tokens.customer("cust-1"))
                .get("/support/v1/sla")
                .then()
                .statusCode(200)
                .body("promises.promise", hasItems("complaint-answer", "complex-resolution", "hotline-wait"))
                .body("promises.find { it.promise == 'hotline-wait' }.now.verdict", equalTo("UNPROVEN"))
                .body("promises.find { it.promise == 'hotline-wait' }.target", equalTo("PT30S"));
    }

    @Test
    void aSpanThatIsTooLongOrEndsBeforeItBeginsIsRefused() {
        refused(NINE, NINE.plus(Duration.ofDays(32)));
        refused(NINE, NINE);
        given().auth()
                .oauth2(Tokens.customer("cust-1"))
                .get("/support/v1/hotline")
                .then()
                .statusCode(403);
    }

    private static void refused(Instant from, Instant to) {
        given().auth()
                .oauth2(Tokens.with("agent"))
                .queryParam("from", from.toString())
                .queryParam("to", to.toString())
                .get("/support/v1/hotline")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("to"));
    }

    private EventData event(String id, int revision, SplittableRandom random) {
        int kind = random.nextInt(4);
        Instant offeredAt = NINE.plusSeconds(random.nextInt(7_200));
        if (kind == 0) {
            return new CallAbandoned(id, queue, offeredAt, (long) random.nextInt(90_000), revision);
        }
        return kind == 1
                ? new CallRated(id, 1 + random.nextInt(5), offeredAt.plusSeconds(600), revision)
                : answered(id, offeredAt, random.nextInt(90_000), revision);
    }

    private CallAnswered answered(String id, Instant offeredAt, long waitMillis, int revision) {
        return new CallAnswered(id, queue, "agent-7", offeredAt, waitMillis, 120_000L, null, true, revision);
    }

    private JsonPath shown(Instant from, Instant to) {
        return given().auth()
                .oauth2(Tokens.with("agent"))
                .queryParam("from", from.toString())
                .queryParam("to", to.toString())
                .queryParam("queue", queue)
                .get("/support/v1/hotline")
                .jsonPath();
    }

    private static Map<Long, String> shown(JsonPath path) {
        Map<Long, String> shown = new TreeMap<>();
        for (int i = 0; i < path.getList("intervals").size(); i++) {
            String line = "intervals[" + i + "].";
            List<Long> counts = new ArrayList<>();
            counts.add(path.getLong(line + "averageWait.calls"));
            counts.add(path.getLong(line + "abandoned"));
            counts.add(path.getLong(line + "averageWait.waitMillis"));
            counts.add(path.getLong(line + "within30s.numerator"));
            counts.addAll(path.getList(line + "ratings", Long.class));
            shown.put(OffsetDateTime.parse(path.getString(line + "start")).toEpochSecond(), counts.toString());
        }
        return shown;
    }

    private Map<Long, String> published(KafkaProbe probe) {
        Map<Long, HotlineIntervalMeasured> newest = new TreeMap<>();
        for (Event<?> event : probe.events("support.events")) {
            if (event.data() instanceof HotlineIntervalMeasured measured
                    && measured.queue().equals(queue)) {
                newest.merge(
                        measured.intervalStart().getEpochSecond(),
                        measured,
                        (one, other) -> one.revision() > other.revision() ? one : other);
            }
        }
        Map<Long, String> published = new TreeMap<>();
        // A correction may have left an interval with nothing in it.
        newest.values().removeIf(measured -> measured.callsAnswered() + measured.callsAbandoned() == 0);
        newest.forEach((start, measured) -> {
            List<Long> counts = new ArrayList<>(List.of(
                    measured.callsAnswered(),
                    measured.callsAbandoned(),
                    measured.answeredWaitMillis(),
                    measured.answeredWithin30s()));
            counts.addAll(measured.ratings());
            published.put(start, counts.toString());
        });
        return published;
    }

    private static Map<Long, String> text(Map<Long, long[]> intervals) {
        Map<Long, String> texts = new TreeMap<>();
        intervals.forEach((start, counts) -> texts.put(start, Arrays.toString(counts)));
        return texts;
    }
}
