package io.telcopledge.support.gaming;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import io.telcopledge.contracts.EventData;
import io.telcopledge.contracts.support.ComplaintFiled;
import io.telcopledge.contracts.support.ComplaintUpdated;
import io.telcopledge.contracts.support.ComplaintUpdated.Change;
import io.telcopledge.contracts.support.Complexity;
import io.telcopledge.kit.database.Transactions;
import io.telcopledge.kit.personal.PersonalVault;
import io.telcopledge.kit.testing.KafkaProbe;
import io.telcopledge.kit.testing.PlatformResource;
import io.telcopledge.kit.testing.Tokens;
import io.telcopledge.kit.time.OperatorTime;
import io.telcopledge.support.complaint.ComplaintIds;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class GamingTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String MANAGER = Tokens.named("boss", "manager");

    private final String source = "/crm/" + UUID.randomUUID();
    private final String agent = "agent-" + UUID.randomUUID();
    private final String team = "team-" + UUID.randomUUID();
    private final String leader = "sup-" + UUID.randomUUID();
    private final Instant filedAt = Instant.now().minus(Duration.ofDays(4)).truncatedTo(ChronoUnit.SECONDS);
    private final KafkaProbe probe = new KafkaProbe();
    private int told;

    @Inject
    OperatorTime time;

    @Inject
    PersonalVault vault;

    @Inject
    Transactions transactions;

    @AfterEach
    void close() {
        probe.close();
    }

    @Test
    void aPauseShortlyBeforeTheDeadlineIsFoundWithItsComplaintAndALateAnswerTakesItBack() {
        place();
        file("c-1", "cust-" + agent, "billing");
        update("c-1", Change.PAUSED, 23, null);
        update("c-1", Change.RESUMED, 23.5, null);
        file("c-2", "cust-" + agent, "billing");
        update("c-2", Change.ANSWERED, 20, "The wrong charge is refunded with the next bill.");

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(figures("late-pause", "own"))
                        .containsEntry("numerator", 1)
                        .containsEntry("denominator", 2));
        List<Map<String, Object>> cases = cases("late-pause").getList("items");
        assertThat(cases)
                .singleElement()
                .satisfies(found -> assertThat(found)
                        .containsEntry("complaintId", id("c-1"))
                        .containsEntry("agent", agent)
                        .containsEntry("clock", "complaint-answer")
                        .containsEntry("usedPercent", 95));

        // It turns out that it had been answered long before: nothing was due when it was paused.
        update("c-1", Change.ANSWERED, 3, null);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(figures("late-pause", "own"))
                        .containsEntry("numerator", 0)
                        .containsEntry("denominator", 1));
        assertThat(cases("late-pause").getList("items")).isEmpty();
    }

    @Test
    void resolveAndReopenIsAscribedToWhoResolvedAndReclassificationToWhoDidIt() {
        place();
        file("c-1", null, "coverage");
        update("c-1", Change.RESOLVED, 10, null);
        update("c-1", Change.REOPENED, 12, null);
        file("c-2", null, "coverage");
        send(
                19,
                new ComplaintUpdated(
                        "c-2",
                        Change.RECLASSIFIED,
                        hour(19),
                        agent,
                        Complexity.COMPLEX,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));

        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(figures("resolve-and-reopen", "own")).containsEntry("numerator", 1);
            assertThat(figures("late-reclassification", "own")).containsEntry("numerator", 1);
        });
        assertThat(cases("late-reclassification").getString("items[0].what")).isEqualTo("complex");
        assertThat(cases("resolve-and-reopen").getString("items[0].complaintId"))
                .isEqualTo(id("c-1"));
    }

    @Test
    void theSameAnswerToDifferentMattersIsFoundAThinOneTooAndErasureTakesWhatWasKept() {
        place();
        String person = "cust-" + UUID.randomUUID();
        for (int i = 0; i < RepeatedAnswer.LEAST_TIMES; i++) {
            file("c-" + i, person, i % 2 == 0 ? "billing" : "coverage");
            update(
                    "c-" + i,
                    Change.ANSWERED,
                    5 + i,
                    i % 2 == 0
                            ? "We have noted it. Thank you for calling!"
                            : "we have noted it, thank you for calling");
        }
        file("c-9", person, "billing");
        update("c-9", Change.ANSWERED, 6, "OK");

        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(figures("repeated-answer", "own"))
                    .containsEntry("numerator", RepeatedAnswer.LEAST_TIMES)
                    .containsEntry("denominator", RepeatedAnswer.LEAST_TIMES + 1);
            assertThat(figures("thin-answer", "own")).containsEntry("numerator", 1);
        });
        assertThat(cases("thin-answer").getString("items[0].complaintId")).isEqualTo(id("c-9"));
        JsonPath page = list("repeated-answer", 3, null);
        assertThat(page.getList("items")).hasSize(3);
        assertThat(list("repeated-answer", 3, page.getString("next")).getList("items"))
                .hasSize(RepeatedAnswer.LEAST_TIMES - 3);

        transactions.await(PATIENCE, session -> vault.destroy(session, person));

        long kept = transactions.await(
                PATIENCE,
                session -> session.createNativeQuery("select count(*) from answer_gist where person = ?1", Long.class)
                        .setParameter(1, person)
                        .getSingleResult());
        assertThat(kept).isZero();
    }

    @Test
    void aSupervisorSeesTheirOwnTeamAndAnotherSeesNone() {
        place();
        file("c-1", null, "billing");
        update("c-1", Change.RESOLVED, 10, null);
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(figures("resolve-and-reopen", "own")).containsEntry("denominator", 1));

        assertThat(report(Tokens.named(leader, "supervisor")).getList("teams.team"))
                .containsExactly(team);
        assertThat(report(Tokens.named("rival-" + leader, "supervisor")).getList("teams.team"))
                .isEmpty();
        as(Tokens.named("rival-" + leader, "supervisor"))
                .queryParam("rule", "late-pause")
                .queryParam("team", team)
                .get("/support/v1/gaming/cases")
                .then()
                .statusCode(404);
        as(Tokens.with("agent")).get("/support/v1/gaming").then().statusCode(403);
    }

    @Test
    void whatIsWrongIsNamed() {
        as(MANAGER)
                .queryParam("quarter", "2026-5")
                .get("/support/v1/gaming")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("quarter"));
        as(MANAGER)
                .queryParam("rule", "selective-survey")
                .get("/support/v1/gaming/cases")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("rule"));
    }

    private void place() {
        as(MANAGER)
                .contentType("application/json")
                .body(Map.of("team", team, "supervisorRef", leader))
                .put("/support/v1/agents/" + agent)
                .then()
                .statusCode(201);
    }

    private void file(String externalId, @Nullable String customer, String category) {
        send(
                0,
                new ComplaintFiled(
                        externalId,
                        customer,
                        null,
                        "online",
                        category,
                        Complexity.STANDARD,
                        null,
                        filedAt,
                        null,
                        null,
                        null,
                        "It does not work.",
                        null));
    }

    private void update(String externalId, Change change, double hour, @Nullable String text) {
        send(hour, new ComplaintUpdated(externalId, change, hour(hour), agent, text));
    }

    private void send(double hour, EventData data) {
        probe.send("support.intake", source, String.valueOf(++told), hour(hour), data);
    }

    private Instant hour(double hours) {
        return filedAt.plus(Duration.ofSeconds(Math.round(hours * 3600)));
    }

    private String id(String externalId) {
        return ComplaintIds.of(source, externalId).toString();
    }

    private Map<String, Object> figures(String rule, String whose) {
        return report(MANAGER)
                .getMap("teams.find { it.team == '" + team + "' }.rules.find { it.rule == '" + rule + "' }." + whose);
    }

    private JsonPath report(String token) {
        return as(token)
                .queryParam("quarter", quarter())
                .get("/support/v1/gaming")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private JsonPath cases(String rule) {
        return list(rule, 50, null);
    }

    private JsonPath list(String rule, int limit, @Nullable String after) {
        RequestSpecification request = as(MANAGER)
                .queryParam("quarter", quarter())
                .queryParam("rule", rule)
                .queryParam("team", team)
                .queryParam("limit", limit);
        if (after != null) {
            request.queryParam("after", after);
        }
        return request.get("/support/v1/gaming/cases")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private String quarter() {
        return time.quarterOf(filedAt).toString();
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }
}
