package io.telcopledge.support.troubleticket;

import static io.telcopledge.support.troubleticket.TicketCalls.TICKETS;
import static io.telcopledge.support.troubleticket.TicketCalls.as;
import static io.telcopledge.support.troubleticket.TicketCalls.filed;
import static io.telcopledge.support.troubleticket.TicketCalls.get;
import static io.telcopledge.support.troubleticket.TicketCalls.newName;
import static io.telcopledge.support.troubleticket.TicketCalls.patch;
import static io.telcopledge.support.troubleticket.TicketCalls.ticket;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.telcopledge.kit.testing.PlatformResource;
import io.telcopledge.kit.testing.Tokens;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who may do what with a ticket, and what becomes of it. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class TicketChangesTest {

    private static final String AGENT = Tokens.with("agent");

    @Test
    void aCustomerSeesTheirOwnTicketsAndASystemThoseItCreated() {
        String customer = "cust-" + UUID.randomUUID();
        String own = filed(Tokens.customer(customer), ticket(newName()))
                .statusCode(201)
                .extract()
                .path("id");
        String crm = Tokens.named("crm-" + customer, "event-publisher");
        Map<String, Object> sent = ticket(newName());
        sent.put("relatedParty", List.of(Map.of("id", customer, "role", "customer", "@referredType", "Customer")));
        String foreign = filed(crm, sent).statusCode(201).extract().path("id");

        assertThat(get(Tokens.customer(customer), "").extract().<List<String>>path("id"))
                .containsExactly(foreign, own);
        assertThat(get(crm, "").extract().<List<String>>path("id")).containsExactly(foreign);
        get(crm, "/" + own).statusCode(404);
        get(Tokens.customer("other"), "/" + own).statusCode(404);
        patch(Tokens.customer("other"), own, Map.of("name", "x")).statusCode(404);
        as(Tokens.customer("other")).delete(TICKETS + "/" + own).then().statusCode(404);
        get(Tokens.with("auditor"), "/" + own).statusCode(200);
        patch(Tokens.with("auditor"), own, Map.of("name", "x")).statusCode(403);
        filed(Tokens.customer("other"), sent).statusCode(400).body("reason", containsString("relatedParty"));
    }

    @Test
    void aTicketWithAnExternalIdIsFiledOnce() {
        String crm = Tokens.named("crm", "event-publisher");
        Map<String, Object> sent = ticket(newName());
        sent.put("externalId", "crm-" + UUID.randomUUID());
        sent.put("creationDate", "2026-07-01T08:00:00.000Z");

        String id = filed(crm, sent)
                .statusCode(201)
                .body("creationDate", equalTo("2026-07-01T08:00:00.000Z"))
                .extract()
                .path("id");
        filed(crm, sent).statusCode(201).body("id", equalTo(id));
        sent.put("description", "another matter");
        filed(crm, sent).statusCode(409).body("code", equalTo("external-id-known"));
    }

    @Test
    void whoDidItIsNamedAsTheDeskNamesThem() {
        String agent = Tokens.staff("chen", "agent-" + UUID.randomUUID(), "agent");
        String viaTmf =
                filed(agent, ticket(newName())).statusCode(201).extract().path("id");
        patch(agent, viaTmf, Map.of("status", "inProgress")).statusCode(200);
        String viaDesk =
                filed(AGENT, ticket(newName())).statusCode(201).extract().path("id");
        as(agent)
                .post("/support/v1/complaints/" + viaDesk + "/acknowledge")
                .then()
                .statusCode(200);

        List<String> told = as(agent)
                .get("/support/v1/complaints/" + viaTmf)
                .then()
                .extract()
                .path("history.by");
        String atTheDesk = as(agent)
                .get("/support/v1/complaints/" + viaDesk)
                .then()
                .extract()
                .path("history[1].by");
        assertThat(told).containsExactly(atTheDesk, atTheDesk);
    }

    @Test
    void aPatchMergesAndTheRestStays() {
        Map<String, Object> sent = ticket(newName());
        sent.put("priority", "Low");
        String id = filed(AGENT, sent).extract().path("id");

        patch(AGENT, id, Map.of("name", "renamed", "note", List.of(Map.of("text", "called twice"))))
                .statusCode(200)
                .body("name", equalTo("renamed"))
                .body("priority", equalTo("Low"))
                .body("note.text", hasItem("called twice"));
        as(AGENT)
                .contentType("application/json")
                .body("{\"priority\":null,\"description\":\"no signal at all\"}")
                .patch(TICKETS + "/" + id)
                .then()
                .statusCode(200)
                .body("description", equalTo("no signal at all"))
                .body("", not(hasItem("priority")));
        as(AGENT).queryParam("name", sent.get("name")).get(TICKETS).then().body("", hasSize(0));
        as(AGENT).get("/support/v1/complaints/" + id).then().body("text", equalTo("没有信号 since Monday"));
    }

    @Test
    void whatIsNotForAClientToSayCannotBePatched() {
        String customer = "cust-" + UUID.randomUUID();
        Map<String, Object> sent = ticket(newName());
        sent.put("relatedParty", List.of(Map.of("id", customer, "role", "customer", "@referredType", "Customer")));
        Map<String, Object> made = filed(AGENT, sent).extract().path("$");
        String id = String.valueOf(made.get("id"));

        for (String attribute : List.of("id", "href", "creationDate", "lastUpdate", "statusChangeDate")) {
            String other = attribute.endsWith("e") ? "2026-01-01T00:00:00.000Z" : "other";
            patch(AGENT, id, Map.of(attribute, other)).statusCode(400).body("reason", containsString(attribute));
        }
        patch(AGENT, id, Map.of("relatedParty", List.of())).statusCode(400);
        patch(AGENT, id, Map.of("channel", Map.of("id", "hotline"))).statusCode(400);
        patch(AGENT, id, Map.of("status", "rejected", "statusChangeReason", "no"))
                .statusCode(409)
                .body("code", equalTo("status-not-legal"));
        patch(Tokens.customer(customer), id, Map.of("priority", "High")).statusCode(403);
        patch(AGENT, id, made).statusCode(200).body("name", equalTo(made.get("name")));
        patch(AGENT, id, Map.of()).statusCode(200).body("$", not(anEmptyMap()));
    }

    @Test
    void aReasonThatComesWithAnotherStatusIsItsReasonThoughTheSameWordsWereSaidBefore() {
        String id = filed(AGENT, ticket(newName())).extract().path("id");
        String solution = "The antenna was turned.";
        patch(AGENT, id, Map.of("note", List.of(Map.of("@type", "Answer", "text", solution))))
                .statusCode(200)
                .body("statusChangeReason", equalTo(solution));

        patch(AGENT, id, Map.of("status", "resolved", "statusChangeReason", solution))
                .statusCode(200)
                .body("status", equalTo("resolved"))
                .body("statusChange.changeReason", equalTo(List.of("filed", solution, solution)));
    }

    @Test
    void theSameKeyCreatesOnce() {
        Map<String, Object> sent = ticket(newName());
        String key = UUID.randomUUID().toString();
        String first = as(AGENT)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(sent)
                .post(TICKETS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        as(AGENT)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(sent)
                .post(TICKETS)
                .then()
                .statusCode(201)
                .body("id", equalTo(first))
                .body("description", equalTo(sent.get("description")));
    }

    @Test
    void aDeletedTicketIsSeenHereNoMoreAndItsComplaintStays() {
        String id = filed(AGENT, ticket(newName())).extract().path("id");

        String supervisor = Tokens.with("supervisor");
        as(AGENT).delete(TICKETS + "/" + id).then().statusCode(403);

        as(supervisor).delete(TICKETS + "/" + id).then().statusCode(204);

        get(AGENT, "/" + id).statusCode(404);
        get(AGENT, "?id=" + id).body("", hasSize(0));
        as(supervisor).delete(TICKETS + "/" + id).then().statusCode(404);
        as(AGENT)
                .get("/support/v1/complaints/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"))
                .body("history.what", equalTo(List.of("FILED", "WITHDRAWN")));
    }
}
