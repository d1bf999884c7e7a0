package io.telcopledge.support.troubleticket;

import static io.restassured.RestAssured.given;
import static io.telcopledge.support.troubleticket.TicketCalls.TICKETS;
import static io.telcopledge.support.troubleticket.TicketCalls.as;
import static io.telcopledge.support.troubleticket.TicketCalls.filed;
import static io.telcopledge.support.troubleticket.TicketCalls.get;
import static io.telcopledge.support.troubleticket.TicketCalls.newName;
import static io.telcopledge.support.troubleticket.TicketCalls.ticket;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.telcopledge.kit.testing.PlatformResource;
import io.telcopledge.kit.testing.Tokens;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What TM Forum's conformance kit asks of a trouble ticket API: mandatory attributes, filters, fields, errors. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class TicketConformanceTest {

    private static final String DATE = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z";
    private static final String AGENT = Tokens.with("agent");

    @Test
    void aCreatedTicketHasAllMandatoryAttributesAndWhatWasSent() {
        Map<String, Object> sent = ticket(newName());
        sent.put("priority", "High");
        sent.put("requestedResolutionDate", "2026-12-31T00:00:00+08:00");
        sent.put("@baseType", "Ticket");
        sent.put("@schemaLocation", "https://example.org/ticket.json");
        sent.put("relatedEntity", List.of(Map.of("id", "p-1", "role", "affected", "@referredType", "Product")));
        sent.put("troubleTicketRelationship", List.of(Map.of("id", "t-0", "relationshipType", "dependent")));
        sent.put("note", List.of(Map.of("author", "李", "text", "call after six", "date", "2026-07-01T09:00:00Z")));

        ValidatableResponse created = filed(AGENT, sent);

        String id = created.statusCode(201)
                .contentType("application/json")
                .extract()
                .path("id");
        created.header("Location", endsWith(TICKETS + "/" + id))
                .body("href", endsWith(TICKETS + "/" + id))
                .body("creationDate", matchesPattern(DATE))
                .body("lastUpdate", matchesPattern(DATE))
                .body("statusChangeDate", matchesPattern(DATE))
                .body("expectedResolutionDate", matchesPattern(DATE))
                .body("status", equalTo("acknowledged"))
                .body("statusChange.status", equalTo(List.of("acknowledged")))
                .body("'@type'", equalTo("TroubleTicket"));
        Map<String, Object> read =
                get(AGENT, "/" + id).statusCode(200).extract().path("$");
        assertThat(read).containsAllEntriesOf(sent);
        assertThat(created.extract().<Map<String, Object>>path("$")).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"description", "severity", "ticketType"})
    void aTicketWithoutAMandatoryAttributeIsRefused(String missing) {
        Map<String, Object> sent = ticket(newName());
        sent.remove(missing);

        filed(AGENT, sent)
                .statusCode(400)
                .contentType("application/json")
                .body("code", equalTo("invalid-request"))
                .body("reason", containsString(missing + " is required"))
                .body("status", equalTo("400"))
                .body("'@type'", equalTo("Error"));
    }

    @Test
    void aTicketOfTheWrongFormIsRefusedByTheField() {
        refused("note", Map.of("author", "writer"), "note must be a list");
        refused("severity", 3, "severity must be a text");
        refused("status", "open", "status must be one of acknowledged, rejected");
        refused("requestedResolutionDate", "tomorrow", "requestedResolutionDate must be an RFC 3339 date-time");
        refused("relatedParty", List.of(Map.of("id", "c")), "relatedParty[0].@referredType is required");
        refused("channel", Map.of("name", "web"), "channel.id is required");
        refused("attachment", List.of(Map.of("url", "https://example.org/a.png")), "attachment is not taken");
        refused("id", "mine", "id is given by the server");
        refused("colour", "red", "colour is not known");
        as(AGENT)
                .contentType("application/json")
                .body("[]")
                .post(TICKETS)
                .then()
                .statusCode(400);
        as(AGENT)
                .contentType("application/json")
                .body("{\"a\":")
                .post(TICKETS)
                .then()
                .statusCode(400);
        as(AGENT)
                .contentType("text/plain")
                .body("x")
                .post(TICKETS)
                .then()
                .statusCode(415)
                .body("code", notNullValue());
    }

    private static void refused(String attribute, Object value, String reason) {
        Map<String, Object> sent = ticket(newName());
        sent.put(attribute, value);
        filed(AGENT, sent).statusCode(400).body("reason", containsString(reason));
    }

    @Test
    void errorsHaveTheFormOfTmf630UnderThisPrefixOnly() {
        get(AGENT, "/" + UUID.randomUUID())
                .statusCode(404)
                .contentType("application/json")
                .body("code", equalTo("not-found"))
                .body("reason", notNullValue());
        get(AGENT, "/x").statusCode(404).body("code", equalTo("not-found"));
        given().get(TICKETS).then().statusCode(401).body("code", equalTo("unauthenticated"));
        as(Tokens.with("manager")).get(TICKETS).then().statusCode(403).body("code", equalTo("forbidden"));
        as(AGENT).put(TICKETS).then().statusCode(405).body("code", notNullValue());
        as(AGENT)
                .get("/support/v1/complaints/x")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", endsWith(":not-found"));
    }

    @Test
    void everyAttributeFilters() {
        String type = "type-" + UUID.randomUUID();
        Map<String, Object> sent = ticket(newName());
        sent.put("ticketType", "roaming");
        sent.put("priority", "prio-" + type);
        sent.put("severity", "sev-" + type);
        sent.put("description", "described, " + type);
        sent.put("externalId", "ext-" + type);
        sent.put("channel", Map.of("id", "web", "name", "web " + type));
        sent.put("requestedResolutionDate", "2027-01-01T00:00:00.000Z");
        sent.put("relatedEntity", List.of(Map.of("id", "e-" + type, "role", "affected", "@referredType", "Product")));
        sent.put("note", List.of(Map.of("text", "note " + type)));
        sent.put(
                "relatedParty",
                List.of(Map.of("id", "cust-" + type, "role", "customer", "@referredType", "Customer", "name", "李四")));
        Map<String, Object> made = filed(AGENT, sent).statusCode(201).extract().path("$");
        filed(AGENT, ticket(newName())).statusCode(201);

        for (String attribute : List.of(
                "id",
                "href",
                "name",
                "description",
                "severity",
                "priority",
                "externalId",
                "lastUpdate",
                "creationDate")) {
            only(made, attribute, String.valueOf(made.get(attribute)));
        }
        only(made, "channel.name", "web " + type);
        only(made, "relatedEntity.id", "e-" + type);
        only(made, "relatedParty.id", "cust-" + type);
        only(made, "note.text", "note " + type);
        as(AGENT)
                .queryParam("ticketType", "roaming")
                .queryParam("channel.id", "web")
                .queryParam("priority", "prio-" + type)
                .queryParam("status", "acknowledged,inProgress")
                .queryParam("@type", "TroubleTicket")
                .queryParam("relatedParty.name", "李四")
                .queryParam("requestedResolutionDate", "2027-01-01T00:00:00.000Z")
                .get(TICKETS)
                .then()
                .body("id", equalTo(List.of(made.get("id"))));
        only(made, "priority", "\"prio-" + type + "\"");
        only(made, "description", "'described, " + type + "'");
        get(AGENT, "?priority=prio-" + type + "&status=\"acknowledged\"").body("", hasSize(1));
        get(AGENT, "?priority=prio-" + type + "&creationDate=\"" + made.get("creationDate") + "\"")
                .body("", hasSize(1));
        get(AGENT, "?priority=prio-" + type + "&status=resolved")
                .body("", hasSize(0))
                .header("X-Total-Count", "0");
    }

    private static void only(Map<String, Object> made, String attribute, String value) {
        List<String> ids = as(AGENT)
                .queryParam(attribute, value)
                .get(TICKETS)
                .then()
                .statusCode(200)
                .extract()
                .path("id");
        assertThat(ids).as(attribute).containsExactly((String) made.get("id"));
    }

    @Test
    void datesAreComparedAsTheyAreShown() {
        String type = "type-" + UUID.randomUUID();
        Map<String, Object> sent = ticket(newName());
        sent.put("priority", type);
        String created = filed(AGENT, sent).extract().path("creationDate");

        for (String date : List.of("creationDate", "lastUpdate")) {
            String query = "?priority=" + type + "&" + date;
            get(AGENT, query + ".gte=" + created).body("", hasSize(1));
            get(AGENT, query + ".lt=" + created).body("", hasSize(0));
            get(AGENT, query + ".gt=2999-01-01T00:00:00Z").body("", hasSize(0));
            get(AGENT, query + ".lte=2999-01-01T00:00:00Z").body("", hasSize(1));
        }
        get(AGENT, "?priority=" + type + "&resolutionDate.gte=2000-01-01T00:00:00Z")
                .body("", hasSize(0));
    }

    @Test
    void aFilterThatIsNoneIsRefused() {
        get(AGENT, "?colour=red").statusCode(400).body("reason", containsString("colour"));
        get(AGENT, "?relatedParty.x-y=red").statusCode(400);
        get(AGENT, "?name.gt=a").statusCode(400);
        get(AGENT, "?expectedResolutionDate=2026-01-01T00:00:00Z").statusCode(400);
        get(AGENT, "?creationDate=yesterday").statusCode(400).body("reason", containsString("creationDate"));
        get(AGENT, "?fields=colour").statusCode(400).body("reason", containsString("fields"));
        get(AGENT, "?limit=0").statusCode(400).body("reason", containsString("limit"));
        get(AGENT, "?offset=-1").statusCode(400).body("reason", containsString("offset"));
        get(AGENT, "?sort=name").statusCode(400).body("reason", containsString("sort"));
    }

    @Test
    void aTicketIsServedAsNothingButJson() {
        as(AGENT).accept("text/html").get(TICKETS).then().statusCode(406).body("code", equalTo("not-acceptable"));
    }

    @Test
    void fieldsChooseAttributes() {
        Map<String, Object> sent = ticket(newName());
        String id = filed(AGENT, sent).extract().path("id");

        Map<String, Object> chosen =
                get(AGENT, "/" + id + "?fields=severity,status").extract().path("$");
        assertThat(chosen).containsOnlyKeys("severity", "status");
        get(AGENT, "/" + id + "?fields=none")
                .body("keySet()", hasItems("id", "href"))
                .body("size()", equalTo(2));
        List<Map<String, Object>> list = as(AGENT)
                .queryParam("fields", "description")
                .queryParam("name", sent.get("name"))
                .get(TICKETS)
                .then()
                .extract()
                .path("$");
        assertThat(list).containsExactly(Map.of("description", "没有信号 since Monday"));
    }

    @Test
    void aListIsReadByOffsetAndLimitWithItsCounts() {
        String type = "type-" + UUID.randomUUID();
        for (int i = 0; i < 5; i++) {
            Map<String, Object> sent = ticket(newName());
            sent.put("priority", type);
            filed(AGENT, sent).statusCode(201);
        }

        ValidatableResponse page = get(AGENT, "?priority=" + type + "&offset=2&limit=2");
        page.statusCode(200)
                .body("", hasSize(2))
                .header("X-Total-Count", "5")
                .header("X-Result-Count", "2")
                .body("priority", everyItem(equalTo(type)));
        assertThat(page.extract().headers().getValues("Link").toString())
                .contains("rel=\"next\"", "rel=\"prev\"", "rel=\"first\"", "rel=\"last\"", "offset=4");
        List<String> newest = get(AGENT, "?priority=" + type).extract().path("id");
        List<String> oldest =
                get(AGENT, "?sort=creationDate&priority=" + type).extract().path("id");
        assertThat(newest).hasSize(5).isNotEqualTo(oldest).containsExactlyInAnyOrderElementsOf(oldest);
    }
}
