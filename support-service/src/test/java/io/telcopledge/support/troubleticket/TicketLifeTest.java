package io.telcopledge.support.troubleticket;

import static io.telcopledge.support.troubleticket.TicketCalls.as;
import static io.telcopledge.support.troubleticket.TicketCalls.filed;
import static io.telcopledge.support.troubleticket.TicketCalls.get;
import static io.telcopledge.support.troubleticket.TicketCalls.newName;
import static io.telcopledge.support.troubleticket.TicketCalls.patch;
import static io.telcopledge.support.troubleticket.TicketCalls.ticket;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.telcopledge.kit.testing.PlatformResource;
import io.telcopledge.kit.testing.Tokens;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A complaint's life by TMF621 is the same life as by REST. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class TicketLifeTest {

    private static final String COMPLAINTS = "/support/v1/complaints";
    private static final String AGENT = Tokens.with("agent");
    private static final String ANSWER = "A new antenna comes tomorrow.";

    @Test
    void aLifeByTmf621EndsAsTheSameLifeByRest() {
        String byTicket =
                filed(AGENT, ticket(newName())).statusCode(201).extract().path("id");
        patch(AGENT, byTicket, Map.of("note", List.of(Map.of("@type", "Answer", "text", ANSWER))))
                .statusCode(200)
                .body("status", equalTo("inProgress"))
                .body("note.text", hasItem(ANSWER));
        patch(AGENT, byTicket, Map.of("status", "resolved", "statusChangeReason", "It is up."))
                .statusCode(200)
                .body("status", equalTo("resolved"))
                .body("statusChangeReason", equalTo("It is up."))
                .body("resolutionDate", notNullValue())
                .body("statusChange.status", equalTo(List.of("acknowledged", "inProgress", "resolved")));

        String byRest = as(AGENT)
                .contentType(ContentType.JSON)
                .body(Map.of("text", "没有信号 since Monday", "category", "coverage", "complexity", "COMPLEX"))
                .post(COMPLAINTS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        step(byRest, "answer", ANSWER);
        step(byRest, "resolve", "It is up.");

        JsonPath one = as(AGENT).get(COMPLAINTS + "/" + byTicket).jsonPath();
        JsonPath other = as(AGENT).get(COMPLAINTS + "/" + byRest).jsonPath();
        for (String what : List.of(
                "state", "category", "complexity", "channel", "text", "history.what", "history.text", "history.by")) {
            assertThat(one.<Object>get(what)).as(what).isEqualTo(other.get(what));
        }
        JsonPath clocks = as(AGENT).get(COMPLAINTS + "/" + byTicket + "/sla").jsonPath();
        JsonPath otherClocks = as(AGENT).get(COMPLAINTS + "/" + byRest + "/sla").jsonPath();
        for (String what : List.of("clocks.clock", "clocks.state", "clocks.policyVersion", "clocks.why")) {
            assertThat(clocks.<Object>get(what)).as(what).isEqualTo(otherClocks.get(what));
        }
        assertThat(clocks.getList("clocks.state")).containsExactly("MET", "MET");
        get(AGENT, "/" + byRest)
                .statusCode(200)
                .body("status", equalTo("resolved"))
                .body("severity", equalTo("major"))
                .body("ticketType", equalTo("coverage"));
    }

    @Test
    void everyStatusIsReachedByTheComplaintsOwnSteps() {
        String id = filed(AGENT, ticket(newName())).extract().path("id");

        for (String status : List.of("pending", "inProgress", "resolved", "inProgress", "resolved", "closed")) {
            patch(AGENT, id, Map.of("status", status, "statusChangeReason", "because"))
                    .statusCode(200)
                    .body("status", equalTo(status));
        }
        as(AGENT)
                .get(COMPLAINTS + "/" + id)
                .then()
                .body("state", equalTo("CLOSED"))
                .body(
                        "history.what",
                        equalTo(List.of(
                                "FILED",
                                "PAUSED",
                                "RESUMED",
                                "ACKNOWLEDGED",
                                "RESOLVED",
                                "REOPENED",
                                "RESOLVED",
                                "CLOSED")));
        patch(AGENT, id, Map.of("status", "pending")).statusCode(409).body("code", equalTo("already-closed"));
        patch(AGENT, id, Map.of("status", "held")).statusCode(409).body("code", equalTo("status-not-legal"));
    }

    @Test
    void aCustomerTakesTheirTicketBack() {
        String customer = Tokens.customer("cust-" + UUID.randomUUID());
        String id = filed(customer, ticket(newName())).extract().path("id");

        patch(customer, id, Map.of("status", "resolved", "statusChangeReason", "so"))
                .statusCode(403);
        patch(customer, id, Map.of("status", "cancelled")).statusCode(200).body("status", equalTo("cancelled"));

        patch(AGENT, id, Map.of("status", "inProgress")).statusCode(409).body("code", equalTo("status-not-legal"));
        as(customer).get(COMPLAINTS + "/" + id + "/sla").then().body("clocks.state", hasItem("CANCELLED"));
    }

    @Test
    void severityAndTypeAreSaidOfTheComplaint() {
        String id = filed(AGENT, ticket(newName())).extract().path("id");

        patch(AGENT, id, Map.of("severity", "Minor", "ticketType", "billing"))
                .statusCode(200)
                .body("severity", equalTo("Minor"))
                .body("ticketType", equalTo("billing"));

        as(AGENT)
                .get(COMPLAINTS + "/" + id)
                .then()
                .body("complexity", equalTo("STANDARD"))
                .body("category", equalTo("billing"))
                .body("history.what", equalTo(List.of("FILED", "RECLASSIFIED", "CORRECTED")));
        get(AGENT, "?severity=Minor&ticketType=billing&id=" + id).body("id", equalTo(List.of(id)));
    }

    private static void step(String id, String step, String text) {
        as(AGENT)
                .contentType(ContentType.JSON)
                .body(Map.of("text", text))
                .post(COMPLAINTS + "/" + id + "/" + step)
                .then()
                .statusCode(200);
    }
}
