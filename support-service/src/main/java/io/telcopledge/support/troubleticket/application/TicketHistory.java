package io.telcopledge.support.troubleticket.application;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.telcopledge.support.complaint.FactKind;
import io.telcopledge.support.troubleticket.StatusCourse;
import io.telcopledge.support.troubleticket.TicketAttribute;
import io.telcopledge.support.troubleticket.TicketDates;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A complaint's history as a ticket tells it: changes of status, and answers as notes. */
final class TicketHistory {

    /** The type of a note that is the answer with the solution, which the operator promised. */
    static final String ANSWER = "Answer";

    private TicketHistory() {}

    /** Every change of status, the earliest first. */
    static ArrayNode changes(Ticket ticket, ObjectNode document) {
        ArrayNode changes = document.arrayNode();
        for (StatusCourse.Change change : ticket.statusChanges()) {
            changes.addObject()
                    .put("changeDate", TicketDates.write(change.fact().at()))
                    .put("changeReason", reason(ticket, change))
                    .put("status", change.status().word())
                    .put("@type", "StatusChange");
        }
        return changes;
    }

    /** Date or reason of the newest change. */
    static Optional<String> latest(Ticket ticket, TicketAttribute attribute) {
        List<StatusCourse.Change> changes = ticket.statusChanges();
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(changes.get(changes.size() - 1))
                        .map(change -> attribute == TicketAttribute.STATUS_CHANGE_DATE
                                ? TicketDates.write(change.fact().at())
                                : reason(ticket, change));
    }

    /** The client's notes, and the answers. */
    static ArrayNode notes(Ticket ticket, JsonNode sent, ObjectNode document) {
        ArrayNode notes = document.arrayNode();
        sent.forEach(notes::add);
        for (TicketLine line : ticket.history()) {
            if (line.fact().kind() == FactKind.ANSWERED && line.text().isPresent()) {
                notes.addObject()
                        .put("id", line.fact().id().toString())
                        .put("date", TicketDates.write(line.fact().at()))
                        .put("text", line.text().get())
                        .put("@type", ANSWER);
            }
        }
        return notes;
    }

    /** What was said with it; the filing's words are the description. */
    private static String reason(Ticket ticket, StatusCourse.Change change) {
        FactKind kind = change.fact().kind();
        String name = kind.name().toLowerCase(Locale.ROOT);
        return kind == FactKind.FILED ? name : ticket.said(change.fact()).orElse(name);
    }
}
