package io.telcopledge.support.staffing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.telcopledge.contracts.EventData;
import io.telcopledge.contracts.support.CallAbandoned;
import io.telcopledge.contracts.support.CallAnswered;
import io.telcopledge.kit.testing.KafkaProbe;
import io.telcopledge.kit.testing.PlatformResource;
import io.telcopledge.kit.testing.Tokens;
import io.telcopledge.kit.time.OperatorTime;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class StaffingTest {

    private final String source = "/acd/" + UUID.randomUUID();
    private final String queue = "queue-" + UUID.randomUUID();

    @Inject
    OperatorTime time;

    @Test
    void fourWeeksOfFiftyCallsAtNineNeedThirteenAgents() {
        LocalDate day = time.today().minusDays(2);
        try (KafkaProbe probe = new KafkaProbe()) {
            for (int week = 0; week < 4; week++) {
                Instant nine =
                        day.minusWeeks(week).atTime(9, 0).atZone(time.zone()).toInstant();
                for (int call = 0; call < 50; call++) {
                    String id = week + "-" + call;
                    Instant at = nine.plusSeconds(call);
                    EventData told = call < 40
                            ? new CallAnswered(id, queue, "agent-7", at, 10_000, 180_000L, null, true, 0)
                            : new CallAbandoned(id, queue, at, 60_000L, 0);
                    probe.send("support.calls", source, id, at, told);
                }
            }
        }
        await().atMost(Duration.ofMinutes(3)).untilAsserted(() -> {
            JsonPath read = asked("supervisor", queue, 8).jsonPath();
            assertThat(read.getLong("calls")).isEqualTo(200);
            assertThat(read.getInt("days")).isEqualTo(4);
        });

        JsonPath shown = asked("supervisor", queue, 8).jsonPath();
        assertThat(shown.getList("intervals")).hasSize(672);
        assertThat(shown.getDouble("patience.seconds")).isEqualTo(100);
        String line =
                "intervals.find { it.day == '%s' && it.start.startsWith('09:00') }.".formatted(day.getDayOfWeek());
        assertThat(shown.getInt(line + "weeks")).isEqualTo(4);
        assertThat(shown.getDouble(line + "meanArrivals")).isEqualTo(50);
        assertThat(shown.getLong(line + "handlingTime.calls")).isEqualTo(160);
        assertThat(shown.getDouble(line + "erlangs")).isEqualTo(10);
        assertThat(shown.getInt(line + "erlangC.agents")).isEqualTo(13);
        assertThat(shown.getDouble(line + "erlangC.averageWaitSeconds")).isBetween(17.0, 17.2);
        assertThat(shown.getInt(line + "erlangA.agents"))
                .isEqualTo(new ErlangA(new OfferedLoad(10, 180), 100).agents(30, 0.05));
        assertThat(shown.getDouble(line + "erlangA.abandonedPercent")).isBetween(0.1, 5.0);
    }

    @Test
    void withoutHistoryThereIsNoAdviceButAReason() {
        asked("auditor", "nobody", 1)
                .then()
                .statusCode(200)
                .body("calls", equalTo(0))
                .body("intervals", hasSize(672))
                .body("intervals.erlangC", everyItem(equalTo(null)))
                .body("intervals.whyNot", everyItem(equalTo("TOO_FEW_WEEKS")));
    }

    @Test
    void aQueueAndAYearAtMostAreAskedForByWhoPlansOrChecks() {
        asked("manager", queue, 0).then().statusCode(400).body("errors.field", hasItem("weeks"));
        asked("manager", queue, 53).then().statusCode(400).body("errors.field", hasItem("weeks"));
        asked("manager", "", 8).then().statusCode(400).body("errors.field", hasItem("queue"));
        asked("agent", queue, 8).then().statusCode(403);
    }

    private static Response asked(String role, String queue, int weeks) {
        return given().auth()
                .oauth2(Tokens.with(role))
                .queryParam("queue", queue)
                .queryParam("weeks", weeks)
                .get("/support/v1/staffing");
    }
}
