package io.telcopledge.support.team;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.telcopledge.kit.database.Transactions;
import io.telcopledge.kit.testing.PlatformResource;
import io.telcopledge.kit.testing.Tokens;
import io.telcopledge.support.team.store.Agents;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class AgentsTest {

    private static final String MANAGER = Tokens.named("boss", "manager");

    private final String ref = "agent-" + UUID.randomUUID();
    private final String team = "team-" + UUID.randomUUID();

    @Inject
    Agents agents;

    @Inject
    Transactions transactions;

    @Test
    void anAgentIsPutIntoATeamOnceAndMovedByWhoReadTheirVersion() {
        put(MANAGER, team, "sup", null).statusCode(201).header("ETag", "\"1\"").body("supervisorRef", equalTo("sup"));

        put(MANAGER, "other", null, null).statusCode(428);
        put(MANAGER, "other", null, "\"2\"").statusCode(412);
        put(MANAGER, "other", null, "\"1\"").statusCode(200).header("ETag", "\"2\"");

        as(MANAGER)
                .get("/support/v1/agents/" + ref)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("team", equalTo("other"))
                .body("supervisorRef", nullValue());
    }

    @Test
    void aSupervisorMovesTheirOwnAgentsAndNobodyElses() {
        String sup = Tokens.named("sup", "supervisor");
        put(sup, team, "sup", null).statusCode(201);

        put(Tokens.named("rival", "supervisor"), team, "rival", "\"1\"").statusCode(403);
        put(sup, team, "rival", "\"1\"").statusCode(200);
        put(sup, team, "sup", "\"2\"").statusCode(403);
        put(MANAGER, team, "sup", "\"2\"").statusCode(200);
    }

    @Test
    void aTeamIsListedPageByPageInTheOrderOfReferences() {
        for (int number = 1; number <= 3; number++) {
            as(MANAGER)
                    .contentType("application/json")
                    .body(Map.of("team", team))
                    .put("/support/v1/agents/" + ref + "-" + number)
                    .then()
                    .statusCode(201);
        }

        String next = as(MANAGER)
                .queryParam("team", team)
                .queryParam("limit", 2)
                .get("/support/v1/agents")
                .then()
                .statusCode(200)
                .body("items.agentRef", contains(ref + "-1", ref + "-2"))
                .extract()
                .path("next");
        as(MANAGER)
                .queryParam("team", team)
                .queryParam("after", next)
                .get("/support/v1/agents")
                .then()
                .body("items.agentRef", contains(ref + "-3"))
                .body("next", nullValue());
    }

    @Test
    void whatIsWrongIsNamedAndAgentsDoNotSeeTheList() {
        put(MANAGER, null, null, null).statusCode(400).body("errors[0].field", equalTo("team"));
        put(MANAGER, team, "x".repeat(201), null).statusCode(400).body("errors[0].field", equalTo("supervisorRef"));
        as(MANAGER).get("/support/v1/agents/" + ref).then().statusCode(404);
        as(Tokens.with("agent")).get("/support/v1/agents").then().statusCode(403);
    }

    @Test
    void theTeamsOfManyReferencesAreReadAtOnceAndThoseWithoutARowAreAbsent() {
        put(MANAGER, team, null, null).statusCode(201);

        Map<String, Agent> found = transactions.await(
                Duration.ofMinutes(1), session -> agents.of(session, List.of(ref, ref, "nobody-" + ref)));

        assertThat(found).isEqualTo(Map.of(ref, new Agent(ref, team, null, 1)));
    }

    private ValidatableResponse put(
            String token, @Nullable String team, @Nullable String supervisor, @Nullable String ifMatch) {
        RequestSpecification request = as(token).contentType("application/json");
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.body("{\"team\":%s,\"supervisorRef\":%s}".formatted(json(team), json(supervisor)))
                .put("/support/v1/agents/" + ref)
                .then();
    }

    private static String json(@Nullable String text) {
        return text == null ? "null" : "\"" + text + "\"";
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }
}
