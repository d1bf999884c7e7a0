package io.telcopledge.support.complaint;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.telcopledge.contracts.sla.SlaBreached;
import io.telcopledge.contracts.sla.SlaEvent;
import io.telcopledge.contracts.support.ComplaintEscalated;
import io.telcopledge.contracts.support.ComplaintFiled;
import io.telcopledge.contracts.support.Complexity;
import io.telcopledge.kit.testing.KafkaProbe;
import io.telcopledge.kit.testing.PlatformResource;
import io.telcopledge.kit.testing.Tokens;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A complaint of years ago that nobody answered: as an import of history tells it, and as news. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class HistoryTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Instant FILED = Instant.parse("2015-05-05T01:00:00Z");

    private final String source = "/archive/" + UUID.randomUUID();

    @Test
    void historyIsJudgedAndAlarmsNobody() {
        String past = ComplaintIds.of(source, "past").toString();
        String news = ComplaintIds.of(source, "news").toString();
        try (KafkaProbe probe = new KafkaProbe()) {
            file(probe, "past", true);
            file(probe, "news", false);

            await().atMost(PATIENCE).untilAsserted(() -> {
                assertThat(read(news).<String>path("level")).isEqualTo("GENERAL_MANAGEMENT");
                assertThat(told(probe, past, SlaBreached.class)).isEqualTo(1);
            });
            // Both were judged in the same quarter; only one of them is anybody's business today.
            assertThat(told(probe, past, ComplaintEscalated.class)).isZero();
            assertThat(told(probe, news, ComplaintEscalated.class)).isPositive();
        }
        read(past)
                .then()
                .body("level", equalTo("AGENT"))
                .body("dueAt", nullValue())
                .body("history", hasSize(1))
                .body("origin.history", equalTo(true));
        given().auth()
                .oauth2(Tokens.with("agent"))
                .get("/support/v1/complaints/" + past + "/sla")
                .then()
                .body("clocks[0].state", equalTo("BREACHED"))
                .body("clocks[0].why", equalTo("DEADLINE_PASSED"))
                .body("clocks[0].thresholds", hasSize(0));
        given().auth()
                .oauth2(Tokens.with("agent"))
                .get("/support/v1/complaints?order=urgency&limit=200&to=2015-05-06T00:00:00Z")
                .then()
                .body("items.id", hasItem(news))
                .body("items.id", not(hasItem(past)));
    }

    private void file(KafkaProbe probe, String id, boolean history) {
        ComplaintFiled filed = new ComplaintFiled(
                id,
                null,
                null,
                "hotline",
                "Request for Pothole Repair",
                Complexity.STANDARD,
                "Dorchester",
                FILED,
                null,
                null,
                history,
                null,
                null);
        probe.send("support.intake", source, id, FILED, filed);
    }

    private static long told(KafkaProbe probe, String id, Class<?> type) {
        return probe.events("support.events").stream()
                .map(event -> event.data())
                .filter(type::isInstance)
                .filter(data -> data instanceof SlaEvent sla
                        ? sla.clock().caseId().equals(id)
                        : data.key().equals(id))
                .count();
    }

    private static Response read(String id) {
        return given().auth().oauth2(Tokens.with("agent")).get("/support/v1/complaints/" + id);
    }
}
