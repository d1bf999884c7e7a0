package io.telcopledge.support.troubleticket;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Requests of a TMF621 client. */
final class TicketCalls {

    static final String TICKETS = "/tmf-api/troubleTicket/v4/troubleTicket";

    private TicketCalls() {}

    static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }

    static ValidatableResponse filed(String token, Map<String, ?> ticket) {
        return as(token)
                .contentType(ContentType.JSON)
                .body(ticket)
                .post(TICKETS)
                .then();
    }

    /** A ticket with the mandatory attributes, found among others by its name. */
    static Map<String, Object> ticket(String name) {
        Map<String, Object> ticket = new HashMap<>();
        ticket.put("name", name);
        ticket.put("description", "没有信号 since Monday");
        ticket.put("severity", "Major");
        ticket.put("ticketType", "coverage");
        return ticket;
    }

    static String newName() {
        return "t-" + UUID.randomUUID();
    }

    static ValidatableResponse patch(String token, String id, Map<String, ?> patch) {
        return as(token)
                .contentType("application/merge-patch+json")
                .body(patch)
                .patch(TICKETS + "/" + id)
                .then();
    }

    static ValidatableResponse get(String token, String path) {
        return as(token).get(TICKETS + path).then();
    }
}
