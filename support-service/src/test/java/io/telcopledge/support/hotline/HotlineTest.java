package io.telcopledge.support.hotline;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
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
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
        long[] waits = model.waits();
        for (int percent : new int[] {50, 90, 95}) {
            double exact = waits[(int) Math.ceil(percent / 100.0 * waits.length) - 1] / 1000.0;
            assertThat(shown.getDouble("totals.waits.p" + percent)).isCloseTo(exact, within(exact * 0.0101));
        }
        assertThat(shown.getList("queues.skill")).containsExactly(null, "billing", "roaming");
        assertThat(shown.getList("queues.averageWait.calls", Long.class).stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(answered);
    }

    @Test
    void theServiceLevelIsShownByFourFormulasAndAbandonmentWithAndWithoutShortCalls() {
        Instant day = NINE.plus(Duration.ofDays(30));
        try (KafkaProbe probe = new KafkaProbe()) {
            probe.send(TOPIC, source, "s-1", day, answered("s-1", day, 20_000, 0));
            probe.send(TOPIC, source, "s-2", day, answered("s-2", day, 20_001, 0));
            probe.send(TOPIC, source, "s-3", day, new CallAbandoned("s-3", queue, day, 20_000L, 0));
            probe.send(TOPIC, source, "s-4", day, new CallAbandoned("s-4", queue, day, null, 0));
        }
        await().atMost(PATIENCE).until(() -> shown(day, day.plusSeconds(900)).getLong("totals.calls") == 4);
        JsonPath shown = shown(day, day.plusSeconds(900));
        assertThat(shown.getString("totals.serviceLevel.target")).isEqualTo("PT20S");
        assertThat(shown.getDouble("totals.serviceLevel.positive.percent")).isEqualTo(50);
        assertThat(shown.getDouble("totals.serviceLevel.ignored.percent")).isEqualTo(50);
        assertThat(shown.getDouble("totals.serviceLevel.negative.percent")).isEqualTo(25);
        assertThat(shown.getDouble("totals.serviceLevel.shortExcluded.percent")).isEqualTo(33.33);
        assertThat(shown.getDouble("totals.abandonment.rate.percent")).isEqualTo(50);
        assertThat(shown.getDouble("totals.abandonment.rateWithoutShort.percent"))
                .isEqualTo(33.33);
        assertThat(shown.getLong("totals.abandonment.unknownWait")).isEqualTo(1);
        assertThat(shown.getDouble("totals.talk.seconds")).isEqualTo(120);
    }

    @Test
    void anIntervalInWhichCallersCameAndNoneWasAnsweredBreaksThe24HourPromiseWhereItIsCovered() {
        Instant from = NINE.plus(Duration.ofDays(40));
        Instant to = from.plus(Duration.ofHours(1));
        try (KafkaProbe probe = new KafkaProbe()) {
            probe.send(TOPIC, source, "g-1", from, answered("g-1", from, 1_000, 0));
            probe.send(TOPIC, source, "g-2", from, new CallAbandoned("g-2", queue, from.plusSeconds(900), 1L, 0));
            probe.send(TOPIC, source, "g-3", from, new CallAbandoned("g-3", queue, to, 1L, 0));
        }
        covered(from, to);
        await().atMost(PATIENCE).untilAsserted(() -> {
            JsonPath gaps = at("/support/v1/hotline/gaps", from, to.plusSeconds(900));
            assertThat(gaps.getString("unanswered.numerator") + "/" + gaps.getString("unanswered.denominator"))
                    .isEqualTo("1/2");
            assertThat(gaps.getDouble("covered.percent")).isEqualTo(80);
            assertThat(OffsetDateTime.parse(gaps.getString("spans[0].from")).toInstant())
                    .isEqualTo(from.plusSeconds(900));
            assertThat(gaps.getLong("spans[0].callers")).isEqualTo(1);
        });
    }

    @Test
    void whatTheSwitchHasCoveredIsPublishedOnceItWasReadInEveryPartition() {
        Instant from = NINE.plus(Duration.ofDays(10));
        Span span = covered(from, from.plus(Duration.ofHours(1)));
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
        await().atMost(PATIENCE).untilAsserted(() -> {
            List<Map<String, Object>> mine = at(
                            "/support/v1/hotline/refused", Instant.now().minusSeconds(60), later)
                    .param("sender", source)
                    .getList("items.findAll { it.source == sender }");
            assertThat(mine)
                    .extracting(line -> line.get("reason") + " " + line.get("field") + " " + line.get("count"))
                    .containsExactly("OFFERED_IN_FUTURE offeredAt 1", "TOLD_OTHERWISE revision 1");
        });
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

    private Span covered(Instant from, Instant to) {
        Span span = new Span(from, to);
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
        return span;
    }

    private EventData event(String id, int revision, SplittableRandom random) {
        int kind = random.nextInt(4);
        Instant offeredAt = NINE.plusSeconds(random.nextInt(7_200));
        if (kind == 0) {
            return new CallAbandoned(
                    id, queue, offeredAt, (long) random.nextInt(90_000), revision, skill(random), null, null);
        }
        return kind == 1
                ? new CallRated(id, 1 + random.nextInt(5), offeredAt.plusSeconds(600), revision)
                : new CallAnswered(
                        id,
                        queue,
                        "agent-7",
                        offeredAt,
                        random.nextInt(90_000),
                        120_000L,
                        null,
                        true,
                        revision,
                        skill(random),
                        null,
                        null,
                        null);
    }

    private static @Nullable String skill(SplittableRandom random) {
        return List.of(Optional.<String>empty(), Optional.of("billing"), Optional.of("roaming"))
                .get(random.nextInt(3))
                .orElse(null);
    }

    private CallAnswered answered(String id, Instant offeredAt, long waitMillis, int revision) {
        return new CallAnswered(id, queue, "agent-7", offeredAt, waitMillis, 120_000L, null, true, revision);
    }

    private JsonPath shown(Instant from, Instant to) {
        return at("/support/v1/hotline", from, to);
    }

    private JsonPath at(String path, Instant from, Instant to) {
        return given().auth()
                .oauth2(Tokens.with("agent", "supervisor"))
                .queryParam("from", from.toString())
                .queryParam("to", to.toString())
                .queryParam("queue", queue)
                .queryParam("limit", 200)
                .get(path)
                .jsonPath();
    }

    private static Map<String, String> shown(JsonPath path) {
        Map<String, String> shown = new TreeMap<>();
        for (int i = 0; i < path.getList("intervals").size(); i++) {
            String line = "intervals[" + i + "].";
            List<Long> counts = new ArrayList<>();
            counts.add(path.getLong(line + "averageWait.calls"));
            counts.add(path.getLong(line + "abandoned"));
            counts.add(path.getLong(line + "averageWait.waitMillis"));
            counts.add(path.getLong(line + "within30s.numerator"));
            counts.addAll(path.getList(line + "ratings", Long.class));
            long start = OffsetDateTime.parse(path.getString(line + "start")).toEpochSecond();
            shown.put(start + " " + path.getString(line + "skill"), counts.toString());
        }
        return shown;
    }

    private Map<String, String> published(KafkaProbe probe) {
        Map<String, HotlineIntervalMeasured> newest = new TreeMap<>();
        for (Event<?> event : probe.events("support.events")) {
            if (event.data() instanceof HotlineIntervalMeasured measured
                    && measured.queue().equals(queue)) {
                newest.merge(
                        measured.intervalStart().getEpochSecond() + " " + measured.skill(),
                        measured,
                        (one, other) -> one.revision() > other.revision() ? one : other);
            }
        }
        Map<String, String> published = new TreeMap<>();
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

    private static Map<String, String> text(Map<String, long[]> intervals) {
        Map<String, String> texts = new TreeMap<>();
        intervals.forEach((start, counts) -> texts.put(start, Arrays.toString(counts)));
        return texts;
    }
}
