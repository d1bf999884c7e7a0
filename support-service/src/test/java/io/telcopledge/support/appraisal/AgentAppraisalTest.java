package io.telcopledge.support.appraisal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.response.Response;
import io.telcopledge.contracts.support.AgentAppraised;
import io.telcopledge.contracts.support.CallAnswered;
import io.telcopledge.contracts.support.ComplaintFiled;
import io.telcopledge.contracts.support.ComplaintUpdated;
import io.telcopledge.contracts.support.Complexity;
import io.telcopledge.kit.database.Transactions;
import io.telcopledge.kit.testing.KafkaProbe;
import io.telcopledge.kit.testing.PlatformResource;
import io.telcopledge.kit.testing.Tokens;
import io.telcopledge.support.appraisal.messaging.PublishAppraisals;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class AgentAppraisalTest {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** 2021-01-01 09:12 in Shanghai. */
    private static final Instant NEW_YEAR = Instant.parse("2021-01-01T01:12:00Z");

    private static final String CALLS = """
            M-1,ada,1-Jan-21,Jan,9:12,Contract related,Y,Y,109,0:02:23,5
            M-2,ada,1-Jan-21,Jan,9:12,Technical Support,Y,N,70,0:04:02,3
            M-3,ada,31-Mar-21,Mar,23:59,Streaming,Y,Y,10,0:01:00,4
            M-4,ada,1-Apr-21,Apr,0:00,Streaming,Y,Y,10,0:01:00,1
            M-5,ada,2-Feb-21,Feb,10:10,Streaming,N,N,0,0:00:00,0
            M-6,ada,3-Feb-21,Feb,10:11,Streaming,Y,Y,20,0:00:35,0
            M-7,bob,1-Jan-21,Jan,9:20,Admin Support,Y,Y,10,0:03:11,2""";

    private final String id = UUID.randomUUID().toString();
    private final String ada = id + "-ada";
    private final String bob = id + "-bob";
    private final CallCentre centre = new CallCentre(id + "-");

    @Inject
    Transactions transactions;

    @Inject
    PublishAppraisals publish;

    @Test
    void theRowsOfACallCentreGiveEachAgentsFiguresWithNumeratorAndDenominator() {
        try (KafkaProbe probe = new KafkaProbe()) {
            centre.tell(probe, CALLS);
            JsonPath seen = awaitCounted(ada, 4, 3);

            assertThat(seen.getString("satisfaction.mean")).isEqualTo("4.0000");
            assertThat(seen.getList("satisfaction.ratings", Integer.class)).containsExactly(0, 0, 1, 1, 1);
            assertThat(fraction(seen, "satisfaction.fourOrFive")).isEqualTo("2/3");
            assertThat(seen.getFloat("satisfaction.fourOrFive.interval.low")).isEqualTo(20.77f);
            assertThat(seen.getFloat("satisfaction.fourOrFive.interval.high")).isEqualTo(93.85f);
            assertThat(fraction(seen, "satisfaction.responses")).isEqualTo("3/4");
            assertThat(fraction(seen, "satisfaction.responsesResolved")).isEqualTo("2/3");
            assertThat(fraction(seen, "satisfaction.responsesUnresolved")).isEqualTo("1/1");
            assertThat(fraction(seen, "firstContactResolution")).isEqualTo("3/4");
            assertThat(fraction(seen, "promisesKept")).isEqualTo("0/0");
            assertThat(seen.getString("promisesKept.percent")).isNull();
            assertThat(seen.getLong("handlingTime.talkMillis")).isEqualTo(480_000);
            assertThat(seen.getLong("handlingTime.calls")).isEqualTo(4);
            assertThat(seen.getString("score")).isNull();
            assertThat(seen.getString("whyNoScore"))
                    .isEqualTo("satisfaction has too little evidence: 3 of at least 30");
            assertThat(seen.getList("parts.weight", Integer.class)).containsExactly(50, 20, 20, 10);
        }
    }

    @Test
    void aCorrectedRatingAndACallThatWasAnotherAgentsAreFollowedAndToldByAHigherRevision() {
        try (KafkaProbe probe = new KafkaProbe()) {
            centre.tell(probe, CALLS);
            awaitCounted(ada, 4, 3);
            awaitCounted(bob, 1, 1);
            publishDue();
            AgentAppraised first = awaitAppraised(probe, ada, 4, List.of(0L, 0L, 1L, 1L, 1L), 3, 480_000);
            AgentAppraised bobs = awaitAppraised(probe, bob, 1, List.of(0L, 1L, 0L, 0L, 0L), 1, 191_000);
            publishDue();
            assertThat(newest(probe, ada)).contains(first);

            centre.rate(probe, "M-2", 5, NEW_YEAR, 1);
            centre.send(
                    probe,
                    NEW_YEAR,
                    new CallAnswered("M-1", "hotline", bob, NEW_YEAR, 109_000L, 143_000L, null, true, 1));
            awaitCounted(bob, 2, 2);
            await().atMost(PATIENCE)
                    .untilAsserted(() ->
                            assertThat(own(ada).getString("satisfaction.mean")).isEqualTo("4.5000"));
            publishDue();

            assertThat(awaitAppraised(probe, ada, 3, List.of(0L, 0L, 0L, 1L, 1L), 2, 337_000)
                            .revision())
                    .isGreaterThan(first.revision());
            assertThat(awaitAppraised(probe, bob, 2, List.of(0L, 1L, 0L, 0L, 1L), 2, 334_000)
                            .revision())
                    .isGreaterThan(bobs.revision());
        }
    }

    @Test
    void theComplaintsThatAnAgentAnsweredCountByWhetherThatWasInTime() {
        String crm = "/crm/" + id;
        try (KafkaProbe probe = new KafkaProbe()) {
            complaint(probe, crm, "in-time", Duration.ofHours(23));
            complaint(probe, crm, "late", Duration.ofHours(25));
            await().atMost(PATIENCE)
                    .untilAsserted(
                            () -> assertThat(fraction(own(ada), "promisesKept")).isEqualTo("1/2"));
            publishDue();

            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(newest(probe, ada)).hasValueSatisfying(told -> {
                        assertThat(told.promisesFulfilled()).isEqualTo(2);
                        assertThat(told.promisesKept()).isEqualTo(1);
                    }));
        }
    }

    @Test
    void anAppraisalIsSeenByTheAgentAndWhoLeadsThemAndByNobodyElse() {
        String boss = id + "-boss";
        place(ada, boss);
        place(bob, boss);
        place(id + "-eve", id + "-other");

        get(Tokens.named(ada, "agent"), ada).then().statusCode(200).body("agentRef", equalTo(ada));
        get(Tokens.named(boss, "supervisor"), ada).then().statusCode(200).body("team", equalTo("team-" + boss));
        get(Tokens.named(bob, "agent"), ada).then().statusCode(404);
        get(Tokens.named(id + "-other", "supervisor"), ada).then().statusCode(404);
        get(Tokens.named(boss, "supervisor"), id + "-unknown").then().statusCode(404);
        get(Tokens.named(boss, "agent"), ada).then().statusCode(404);
        get(Tokens.with("manager"), ada).then().statusCode(403);
        get(Tokens.customer("cust-1"), ada).then().statusCode(403);
    }

    @Test
    void aSupervisorReadsTheirPeoplePageByPage() {
        String boss = id + "-boss";
        place(ada, boss);
        place(bob, boss);
        place(id + "-eve", id + "-other");

        String next = team(boss, Map.of("limit", "1"))
                .then()
                .statusCode(200)
                .body("items.agentRef", contains(ada))
                .extract()
                .path("next");
        team(boss, Map.of("after", next))
                .then()
                .body("items.agentRef", contains(bob))
                .body("items[0].closed", equalTo(true))
                .body("next", nullValue());
        team(id + "-nobody", Map.of()).then().statusCode(200).body("items", hasSize(0));
        team(boss, Map.of("limit", "201")).then().statusCode(400).body("errors[0].field", equalTo("limit"));
    }

    private void complaint(KafkaProbe probe, String crm, String externalId, Duration after) {
        ComplaintFiled filed = new ComplaintFiled(
                externalId,
                null,
                null,
                "hotline",
                "billing",
                Complexity.STANDARD,
                null,
                NEW_YEAR,
                null,
                null,
                null,
                null,
                null);
        Instant at = NEW_YEAR.plus(after);
        probe.send("support.intake", crm, externalId + "-1", NEW_YEAR, filed);
        probe.send(
                "support.intake",
                crm,
                externalId + "-2",
                at,
                new ComplaintUpdated(externalId, ComplaintUpdated.Change.ANSWERED, at, ada, null));
    }

    private void publishDue() {
        transactions.await(PATIENCE, publish::publish);
    }

    private static Optional<AgentAppraised> newest(KafkaProbe probe, String agent) {
        return probe.events("support.events").stream()
                .flatMap(event -> event.data() instanceof AgentAppraised told ? Stream.of(told) : Stream.empty())
                .filter(told -> told.agentRef().equals(agent) && told.quarter().equals("2021-Q1"))
                .max(Comparator.comparingLong(AgentAppraised::revision));
    }

    /** All of these calls have a known outcome and length, and no promise was fulfilled. */
    private static AgentAppraised awaitAppraised(
            KafkaProbe probe, String agent, long answered, List<Long> ratings, long resolved, long talkMillis) {
        return await().atMost(PATIENCE)
                .until(
                        () -> newest(probe, agent),
                        found -> found.filter(told -> told.equals(new AgentAppraised(
                                        agent,
                                        "2021-Q1",
                                        answered,
                                        ratings,
                                        answered,
                                        resolved,
                                        answered,
                                        talkMillis,
                                        0,
                                        0,
                                        told.revision())))
                                .isPresent())
                .orElseThrow();
    }

    private static JsonPath awaitCounted(String agent, int calls, int rated) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(fraction(own(agent), "satisfaction.responses"))
                        .isEqualTo(rated + "/" + calls));
        return own(agent);
    }

    private static JsonPath own(String agent) {
        return new JsonPath(get(Tokens.named(agent, "agent"), agent).asString())
                .using(JsonPathConfig.jsonPathConfig().numberReturnType(JsonPathConfig.NumberReturnType.BIG_DECIMAL));
    }

    private static String fraction(JsonPath seen, String share) {
        return seen.getString(share + ".numerator") + "/" + seen.getString(share + ".denominator");
    }

    private static Response get(String token, String agent) {
        return given().auth()
                .oauth2(token)
                .queryParam("quarter", "2021-Q1")
                .get("/support/v1/agents/" + agent + "/appraisal");
    }

    private static Response team(String supervisor, Map<String, String> parameters) {
        return given().auth()
                .oauth2(Tokens.named(supervisor, "supervisor"))
                .queryParam("quarter", "2021-Q1")
                .queryParams(parameters)
                .get("/support/v1/agents/appraisals");
    }

    private static void place(String agent, String supervisor) {
        given().auth()
                .oauth2(Tokens.with("manager"))
                .contentType("application/json")
                .body(Map.of("team", "team-" + supervisor, "supervisorRef", supervisor))
                .put("/support/v1/agents/" + agent)
                .then()
                .statusCode(201);
    }
}
