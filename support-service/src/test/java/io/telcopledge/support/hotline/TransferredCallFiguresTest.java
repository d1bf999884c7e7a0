package io.telcopledge.support.hotline;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.telcopledge.contracts.support.CallAnswered;
import io.telcopledge.contracts.support.QueueLeg;
import io.telcopledge.kit.testing.KafkaProbe;
import io.telcopledge.kit.testing.PlatformResource;
import io.telcopledge.kit.testing.Tokens;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A transferred call from the topic to the figures. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class TransferredCallFiguresTest {

    private static final String TOPIC = "support.calls";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Instant NINE = Instant.parse("2017-03-06T01:00:00Z");

    private final String source = "/acd/" + UUID.randomUUID();
    private final String queue = "q-" + UUID.randomUUID();

    @Test
    void aTransferredCallIsInEachQueueThatItWaitedInAndOneAmongAll() {
        Instant day = NINE.plus(Duration.ofDays(9));
        String second = queue + "-b";
        List<QueueLeg> legs = List.of(
                new QueueLeg(queue, day, 10_000, null, null),
                new QueueLeg(second, day.plusSeconds(1_000), 25_000, null, null));
        try (KafkaProbe probe = new KafkaProbe()) {
            CallAnswered call = new CallAnswered(
                    "t-1", queue, "agent-7", day, 35_000, 60_000L, null, true, 0, null, null, null, legs);
            probe.send(TOPIC, source, "t-1", day, call);
            probe.send(
                    TOPIC, source, "t-2", day, new CallAnswered("t-2", queue, null, day, 5_000, null, null, null, 0));
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(of(second, day).getLong("totals.averageWait.calls"))
                            .isEqualTo(1));
        }
        assertThat(of(second, day).getLong("totals.averageWait.waitMillis")).isEqualTo(25_000);
        assertThat(of(second, day).getString("intervals[0].start")).contains("T09:15:00+08:00");
        assertThat(of(queue, day).getLong("totals.averageWait.calls")).isEqualTo(2);
        assertThat(of(queue, day).getLong("totals.averageWait.waitMillis")).isEqualTo(15_000);
        // Nobody else called on that day.
        JsonPath all = of(null, day);
        assertThat(all.getLong("totals.averageWait.calls")).isEqualTo(2);
        assertThat(all.getLong("totals.averageWait.waitMillis")).isEqualTo(40_000);
        assertThat(all.getList("queues.queue")).containsExactly(queue, second);
    }

    private static JsonPath of(@Nullable String queue, Instant day) {
        return given().auth()
                .oauth2(Tokens.with("agent"))
                .queryParams(queue == null ? Map.of() : Map.of("queue", queue))
                .queryParam("from", day.toString())
                .queryParam("to", day.plus(Duration.ofHours(2)).toString())
                .get("/support/v1/hotline")
                .jsonPath();
    }
}
