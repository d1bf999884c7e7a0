package io.telcopledge.support;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.telcopledge.kit.testing.AnswerSchema;
import io.telcopledge.kit.testing.ApiOperation;
import io.telcopledge.kit.testing.DocumentRules;
import io.telcopledge.kit.testing.PlatformResource;
import io.telcopledge.kit.testing.Tokens;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the service answers, by the documents that describe it. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class DocumentTest extends DocumentRules {

    private static final String TICKETS = "/tmf-api/troubleTicket/v4/troubleTicket";
    private static final String OPERATORS_OFFSET = "+08:00";

    private String ticket = "";

    @BeforeEach
    void somethingIsThere() {
        ticket = given().auth()
                .oauth2(Tokens.with("agent"))
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "name", "t-" + UUID.randomUUID(),
                        "description", "no signal",
                        "severity", "Major",
                        "ticketType", "coverage",
                        "requestedResolutionDate", "2026-12-31T00:00:00+08:00",
                        "channel", Map.of("id", "web"),
                        "note", List.of(Map.of("text", "call after six"))))
                .post(TICKETS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        given().auth()
                .oauth2(Tokens.with("agent"))
                .contentType(ContentType.JSON)
                .body(Map.of("text", "A new antenna comes tomorrow."))
                .post("/support/v1/complaints/" + ticket + "/answer")
                .then()
                .statusCode(200);
    }

    @Override
    protected Set<String> served() {
        return Set.of(
                "/support/v1/complaints",
                "/support/v1/complaints/{id}",
                "/support/v1/complaints/{id}/sla",
                "/support/v1/hotline",
                "/support/v1/policies",
                "/support/v1/policies/{id}",
                "/support/v1/calendars",
                "/support/v1/sla");
    }

    @Override
    protected String address(ApiOperation operation) {
        return operation
                .path()
                .replace("/complaints/{id}", "/complaints/" + ticket)
                .replace("/policies/{id}", "/policies/complaint-answer")
                .replaceAll("\\{[^}]+}", "x");
    }

    @Test
    void theDocumentsOfTmf621HaveTheirMembersAndNoNull() {
        String answer = given().auth().oauth2(Tokens.with("agent")).get(TICKETS).asString();

        assertThat(AnswerSchema.ofResource("/tmf/troubleTickets.json").errors(answer))
                .isEmpty();
    }

    /** Whatever a view holds them as, and however deep they are. */
    @Test
    void timesHaveTheOperatorsOffset() {
        for (String path : List.of("/sla", "/complaints", "/complaints/" + ticket, "/complaints/" + ticket + "/sla")) {
            String answer = given().auth()
                    .oauth2(Tokens.with("supervisor"))
                    .get("/support/v1" + path)
                    .asString();

            assertThat(answer)
                    .as(path)
                    .contains(OPERATORS_OFFSET)
                    .doesNotContainPattern("\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?Z\"");
        }
    }
}
